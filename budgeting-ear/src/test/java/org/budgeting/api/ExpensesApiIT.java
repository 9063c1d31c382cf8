package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpensesApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    @Test
    void records_an_expense_and_books_it_X1_G2() {
        String budget = Api.approvedBudget("100");
        Response answer = as(CONTRIBUTOR).body(Api.expense(budget, "12.5")).post("expenses/");
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/budgeting/expenses/" + id + "/"))
                .body("amount", equalTo("12.50"))
                .body("status", equalTo("paid"))
                .body("payment_method", equalTo("other"))
                .body("category_name", equalTo("Uncategorised"))
                .body("recorded_by", equalTo(CONTRIBUTOR))
                .body("warning", nullValue());
        as(CONTRIBUTOR).get("expenses/{id}/", id).then().statusCode(200).body("budget", equalTo(budget));
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("12.50"));
    }

    @Test
    void with_what_it_was_paid_is_a_token_and_four_digits_and_never_a_number() {
        String budget = Api.approvedBudget("100");
        Map<String, String> means = Map.of("token", "pm_1PqRsT2eZvKYlo2C", "last_four", "4242");
        String id = as(CONTRIBUTOR)
                .body(with(budget, "40", "payment_means", means))
                .post("expenses/")
                .then()
                .statusCode(201)
                .body("payment_means", equalTo(means))
                .extract()
                .path("id");
        as(CONTRIBUTOR)
                .body(Map.of("amount", "5"))
                .post("expenses/{id}/refund/", id)
                .then()
                .statusCode(201)
                .body("payment_means", equalTo(means));
        as(CONTRIBUTOR)
                .body(with(budget, "1", "payment_means", Map.of("token", "4242 4242 4242 4242", "last_four", "42")))
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/payment_means/token", "/payment_means/last_four"));
    }

    @Test
    void books_a_pending_expense_as_a_commitment_and_gives_a_refund_back_X1_X2_F4() {
        String budget = Api.approvedBudget("100");
        as(CONTRIBUTOR)
                .body(with(budget, "40", "status", "pending"))
                .post("expenses/")
                .then()
                .statusCode(201);
        as(CONTRIBUTOR).body(Api.expense(budget, "60")).post("expenses/").then().statusCode(201);
        as(CONTRIBUTOR)
                .body(Api.expense(budget, "-15.25"))
                .post("expenses/")
                .then()
                .statusCode(201)
                .body("status", equalTo("refunded"));
        as(CONTRIBUTOR)
                .get("budgets/{id}/", budget)
                .then()
                .body("funds.committed", equalTo("40.00"))
                .body("funds.actual", equalTo("44.75"))
                .body("funds.available", equalTo("15.25"));
    }

    @Test
    void is_paid_corrected_refunded_and_cancelled_by_rows_of_their_own_X5_X6() {
        String budget = Api.approvedBudget("100");
        Response pending =
                as(CONTRIBUTOR).body(with(budget, "40", "status", "pending")).post("expenses/");
        String id = pending.path("id");
        as(CONTRIBUTOR).body(Map.of()).post("expenses/{id}/pay/", id).then().statusCode(428);
        Response paid = as(CONTRIBUTOR)
                .header("If-Match", pending.header("ETag"))
                .body(Map.of("date", "2026-05-02"))
                .post("expenses/{id}/pay/", id);
        paid.then().statusCode(200).body("status", equalTo("paid")).body("date", equalTo("2026-05-02"));
        as(CONTRIBUTOR)
                .header("If-Match", pending.header("ETag"))
                .body(Map.of())
                .post("expenses/{id}/cancel/", id)
                .then()
                .statusCode(412);

        Response right = as(CONTRIBUTOR)
                .header("If-Match", paid.header("ETag"))
                .body(Api.expense(budget, "45"))
                .post("expenses/{id}/correct/", id);
        String standing = right.path("id");
        right.then()
                .statusCode(200)
                .body("relation", equalTo("corrects"))
                .body("original", equalTo(id))
                .body("amount", equalTo("45.00"));
        as(CONTRIBUTOR).get("expenses/{id}/", id).then().body("status", equalTo("cancelled"));
        assertThat(amounts("original=" + id)).containsExactlyInAnyOrder("-40.00", "45.00");

        Response refund = as(CONTRIBUTOR)
                .body(Map.of("amount", "5", "date", "2026-05-03"))
                .post("expenses/{id}/refund/", standing);
        refund.then()
                .statusCode(201)
                .header("Location", endsWith("/budgeting/expenses/" + refund.path("id") + "/"))
                .body("status", equalTo("refunded"))
                .body("amount", equalTo("-5.00"));
        as(CONTRIBUTOR)
                .body(Map.of("amount", "40.01", "date", "2026-05-03"))
                .post("expenses/{id}/refund/", standing)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"))
                .body("errors[0].code", equalTo("more-than-left"));
        as(CONTRIBUTOR)
                .header(
                        "If-Match",
                        as(CONTRIBUTOR).get("expenses/{id}/", standing).header("ETag"))
                .body(Map.of())
                .post("expenses/{id}/cancel/", standing)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/expense-state"));
        as(CONTRIBUTOR)
                .header("If-Match", refund.header("ETag"))
                .body(Map.of("reason", "Kept it"))
                .post("expenses/{id}/cancel/", refund.<String>path("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"));
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("45.00"));
    }

    @Test
    void tells_a_possible_duplicate_and_vendors_are_renamed_and_merged_X7_VE3() {
        String budget = Api.approvedBudget("100");
        String name = Api.unique("Paperleaf");
        Map<String, Object> invoice = with(budget, "10", "vendor", name);
        invoice.put("invoice_number", "INV-9");
        Response first = as(CONTRIBUTOR).body(invoice).post("expenses/");
        first.then().statusCode(201).body("possible_duplicate", nullValue()).body("vendor_id", notNullValue());
        as(CONTRIBUTOR)
                .body(invoice)
                .post("expenses/")
                .then()
                .statusCode(201)
                .body("possible_duplicate", equalTo(first.path("id")));
        assertThat(amounts("budget=" + budget + "&possible_duplicate=true")).containsExactly("10.00");

        String other = as(CONTRIBUTOR)
                .body(with(budget, "5", "vendor", name + " Ltd"))
                .post("expenses/")
                .path("vendor_id");
        String finance = Api.AURORA + "finance";
        Response read = as(finance).get("vendors/{id}/", other);
        Map<String, Object> into = Map.of("into", first.<String>path("vendor_id"));
        as(finance)
                .body(into)
                .post("vendors/{id}/merge/preview/", other)
                .then()
                .statusCode(200)
                .body("expenses", equalTo(1));
        as(finance).body(into).post("vendors/{id}/merge/", other).then().statusCode(428);
        Response merged =
                as(finance).header("If-Match", read.header("ETag")).body(into).post("vendors/{id}/merge/", other);
        merged.then().statusCode(200).body("name", equalTo(name)).body("synonyms[0]", equalTo(name + " Ltd"));
        assertThat(amounts("vendor=" + first.path("vendor_id"))).hasSize(3);
        as(finance)
                .header("If-Match", merged.header("ETag"))
                .body(Map.of("name", name + " plc", "synonyms", List.of()))
                .put("vendors/{id}/", first.<String>path("vendor_id"))
                .then()
                .statusCode(200)
                .body("synonyms", equalTo(List.of(name)));
        as(CONTRIBUTOR).queryParam("search", name).get("vendors/").then().body("items", hasSize(1));
    }

    @Test
    void splits_a_document_to_the_cent_or_records_nothing_of_it_X8() {
        String budget = Api.approvedBudget("100");
        Response answer = as(CONTRIBUTOR).body(split(budget, "10.01")).post("splits/");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/budgeting/splits/" + answer.path("id") + "/"))
                .body("amount", equalTo("10.01"))
                .body("parts.amount", equalTo(List.of("5.01", "5.00")))
                .body("parts[0].document", equalTo(answer.path("id")));
        as(CONTRIBUTOR)
                .get("splits/{id}/", answer.<String>path("id"))
                .then()
                .statusCode(200)
                .body("parts", hasSize(2));
        as(CONTRIBUTOR)
                .body(split(budget, "170.01"))
                .post("splits/")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/parts/1/amount"));
        Map<String, Object> uneven = split(budget, "10");
        uneven.put("parts", List.of(Map.of("budget", budget, "amount", "4"), Map.of("budget", budget, "amount", "5")));
        as(CONTRIBUTOR)
                .body(uneven)
                .post("splits/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parts"))
                .body("errors[0].code", equalTo("sum-differs"));
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("10.01"));
    }

    /** In two halves. */
    static Map<String, Object> split(String budget, String amount) {
        Map<String, Object> split = with(budget, amount, "vendor", "Stonegate Rent");
        split.remove("budget");
        split.put(
                "parts", List.of(Map.of("budget", budget, "percent", "50"), Map.of("budget", budget, "percent", "50")));
        return split;
    }

    @Test
    void keeps_no_card_number_PR1() {
        String budget = Api.approvedBudget("100");
        String id = as(CONTRIBUTOR)
                .header("X-Correlation-Id", "4111-1111-1111-1111")
                .body(with(budget, "10", "description", "Paid with 4111 1111 1111 1111"))
                .post("expenses/")
                .then()
                .statusCode(201)
                .header("X-Correlation-Id", "****-****-****-1111")
                .body("description", equalTo("Paid with **** **** **** 1111"))
                .extract()
                .path("id");
        as(Api.AURORA + "auditor")
                .get("audit/?subject={id}", id)
                .then()
                .statusCode(200)
                .body(not(containsString("4111")));
    }

    @Test
    void narrows_and_orders_the_list() {
        String budget = Api.approvedBudget("1000");
        as(CONTRIBUTOR)
                .body(with(budget, "10", "date", "2026-02-01"))
                .post("expenses/")
                .then()
                .statusCode(201);
        as(CONTRIBUTOR)
                .body(with(budget, "20", "date", "2026-03-01"))
                .post("expenses/")
                .then()
                .statusCode(201);
        as(CONTRIBUTOR)
                .body(with(budget, "30", "vendor", "Paperleaf"))
                .post("expenses/")
                .then()
                .statusCode(201);
        assertThat(amounts("budget=" + budget)).containsExactly("30.00", "20.00", "10.00");
        assertThat(amounts("budget=" + budget + "&date_from=2026-02-02&date_to=2026-03-01"))
                .containsExactly("20.00");
        assertThat(amounts("budget=" + budget + "&amount_min=10&amount_max=20.00"))
                .containsExactly("20.00", "10.00");
        assertThat(amounts("budget=" + budget + "&search=paperLEAF&status=paid"))
                .containsExactly("30.00");
        assertThat(amounts("budget=" + budget + "&status=pending,cancelled")).isEmpty();
    }

    @Test
    void stops_at_what_is_left_however_many_come_at_once_F1_F2() throws Exception {
        String budget = Api.approvedBudget("1000");
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Callable<Integer> spend = () -> as(CONTRIBUTOR)
                    .body(Api.expense(budget, "30"))
                    .post("expenses/")
                    .statusCode();
            List<Future<Integer>> answers =
                    threads.invokeAll(Stream.generate(() -> spend).limit(50).toList());
            long accepted = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                accepted += answer.get() == 201 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(33);
        } finally {
            threads.shutdownNow();
        }
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.available", equalTo("10.00"));
    }

    @Test
    void warns_or_stays_silent_where_the_budget_says_so_F2() {
        assertThat(overspent("warn").then().statusCode(201).extract().<String>path("warning"))
                .isNotBlank();
        assertThat(overspent("ignore").then().statusCode(201).extract().<String>path("warning"))
                .isNull();
        overspent("stop")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/budget-exceeded"))
                .body("errors[0].pointer", equalTo("/amount"))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 0, /amount, zero",
        "amount, 1.234, /amount, too-many-decimals",
        "rate, 0.5, /rate, not-needed",
        "rate, 1000000000000, /rate, no-rate",
        "currency, XQZ, /currency, unknown-currency",
        "date, 2027-01-01, /date, outside-budget",
        "status, cancelled, /status, cancelled",
        "status, refunded, /status, sign-differs",
        "budget, 00000000-0000-7000-8000-000000000000, /budget, unknown",
        "category, 00000000-0000-7000-8000-000000000000, /category, unknown",
        "department, 00000000-0000-7000-8000-000000000000, /department, unknown",
    })
    void refuses_and_names_the_field(String field, String value, String pointer, String code) {
        String budget = Api.approvedBudget("100");
        as(CONTRIBUTOR)
                .body(with(budget, "10", field, value))
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
        as(CONTRIBUTOR).get("expenses/?budget={id}", budget).then().body("items", hasSize(0));
    }

    @Test
    void what_is_paid_in_another_currency_is_converted_and_keeps_what_it_was_X11() {
        String budget = Api.approvedBudget("1000");
        Map<String, Object> kroner = new HashMap<>(with(budget, "1000", "currency", "NOK"));
        as(CONTRIBUTOR)
                .body(kroner)
                .post("expenses/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/rate-missing"))
                .body("errors[0].pointer", equalTo("/currency"))
                .body("detail", containsString("NOK to GBP of 2026-04-17"));
        kroner.put("rate", "0.0001");
        kroner.put("amount", "0.01");
        as(CONTRIBUTOR)
                .body(kroner)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-small"));
        kroner.put("rate", "0.0725");
        kroner.put("amount", "1000");
        Response charged = as(CONTRIBUTOR).body(kroner).post("expenses/");
        charged.then()
                .statusCode(201)
                .body("amount", equalTo("72.50"))
                .body("currency", equalTo("GBP"))
                .body("original_amount", equalTo("1000.00"))
                .body("original_currency", equalTo("NOK"))
                .body("rate", equalTo("0.0725"))
                .body("rate_date", equalTo("2026-04-17"))
                .body("rate_source", equalTo("manual"));
        as(CONTRIBUTOR)
                .body(Map.of("amount", "500.00", "date", "2026-05-02"))
                .post("expenses/{id}/refund/", charged.<String>path("id"))
                .then()
                .statusCode(201)
                .body("amount", equalTo("-36.25"))
                .body("original_amount", equalTo("-500.00"));
        as(CONTRIBUTOR)
                .get("expenses/{id}/", charged.<String>path("id"))
                .then()
                .body("refunded", equalTo("36.25"))
                .body("original_refunded", equalTo("500.00"));
        Map<String, Object> whole = new HashMap<>(split(budget, "10"));
        whole.put("currency", "NOK");
        whole.put("rate", "0.0725");
        as(CONTRIBUTOR).body(whole).post("splits/").then().statusCode(201).body("currency", equalTo("NOK"));
    }

    @Test
    void refuses_spending_from_a_draft() {
        as(CONTRIBUTOR)
                .body(Api.expense(Api.draftId("100"), "10"))
                .post("expenses/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/budget-not-open"));
    }

    private static Response overspent(String control) {
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Controlled"), "100"));
        plan.put("control", control);
        Response draft = as(CONTRIBUTOR).body(plan).post("budgets/");
        as(Api.AURORA + "approver")
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", Api.submitted(draft))
                .then()
                .statusCode(200);
        return as(CONTRIBUTOR).body(Api.expense(draft.path("id"), "100.01")).post("expenses/");
    }

    private static List<String> amounts(String query) {
        return as(CONTRIBUTOR)
                .get("expenses/?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.amount");
    }

    private static Map<String, Object> with(String budget, String amount, String field, Object value) {
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, amount));
        expense.put(field, value);
        return expense;
    }
}
