package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String APPROVER = Api.AURORA + "approver";

    @Test
    void three_budgets_pass_together_or_none_does_Q1() {
        String one = Api.approvedBudget("100");
        String two = Api.approvedBudget("50");
        String three = Api.approvedBudget("100");
        request(line(one, "100"), line(two, "50.01"), line(three, "1"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/budget-exceeded"))
                .body("errors.pointer", contains("/lines/1/amount"));
        assertAvailable(one, "100.00");
        Response passed = request(line(one, "100"), line(two, "50"), line(three, "1"));
        passed.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("requested"))
                .body("amount", equalTo("151.00"))
                .body("reserved", equalTo("151.00"))
                .body("expires_on", notNullValue())
                .body("warning", nullValue())
                .body("lines.budget", contains(one, two, three));
        assertAvailable(one, "0.00");
        as(CONTRIBUTOR)
                .get("commitments/?budget={id}&status=requested,committed", two)
                .then()
                .statusCode(200)
                .body("items.id", contains((String) passed.path("id")));
        end(passed.path("id"), "withdraw").then().statusCode(200).body("status", equalTo("withdrawn"));
        assertAvailable(one, "100.00");
        end(passed.path("id"), "cancel")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/commitment-state"));
    }

    @Test
    void an_invoice_uses_what_is_committed_and_the_last_one_gives_back_the_rest_Q2_Q3_Q6() {
        String budget = Api.approvedBudget("100");
        Response asked = request(line(budget, "80"));
        String id = asked.path("id");
        Map<String, Object> invoice = invoice(asked, "30");
        as(CONTRIBUTOR)
                .body(invoice)
                .post("expenses/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/commitment-state"));
        decide(id).then().statusCode(200);
        as(CONTRIBUTOR)
                .body(invoice)
                .post("expenses/")
                .then()
                .statusCode(201)
                .body("commitment", equalTo(id))
                .body("commitment_title", equalTo(asked.path("title")))
                .body("category", equalTo(asked.path("lines[0].category")));
        as(CONTRIBUTOR)
                .get("commitments/{id}/", id)
                .then()
                .body("status", equalTo("partly_invoiced"))
                .body("lines[0].committed", equalTo("50.00"))
                .body("lines[0].invoiced", equalTo("30.00"));
        assertAvailable(budget, "20.00");
        end(id, "cancel").then().statusCode(409);
        invoice.put("amount", "-31");
        as(CONTRIBUTOR)
                .body(invoice)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amount"));
        invoice.put("amount", "10");
        invoice.put("final_invoice", true);
        as(CONTRIBUTOR).body(invoice).post("expenses/").then().statusCode(201);
        as(CONTRIBUTOR)
                .get("commitments/{id}/", id)
                .then()
                .body("status", equalTo("invoiced"))
                .body("committed", equalTo("0.00"))
                .body("invoiced", equalTo("40.00"));
        assertAvailable(budget, "60.00");
        as(CONTRIBUTOR).get("expenses/?commitment={id}", id).then().body("items.amount", contains("10.00", "30.00"));
        end(id, "close").then().statusCode(409);
    }

    @Test
    void what_is_wrong_is_named_with_its_place() {
        String draft = Api.draftId("10");
        request(line(draft, "1")).then().statusCode(422).body("errors.pointer", contains("/lines/0/budget"));
        String budget = Api.approvedBudget("10");
        Map<String, Object> body = body(line(budget, "-1"), Map.of("budget", budget));
        body.remove("needed_by");
        as(CONTRIBUTOR)
                .body(body)
                .post("commitments/")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/needed_by", "/lines/0/amount", "/lines/1/category"));
        Map<String, Object> late = body(line(budget, "1"));
        late.put("needed_by", "2027-01-01");
        as(CONTRIBUTOR)
                .body(late)
                .post("commitments/")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/expected_on"));
        Map<String, Object> stray = new HashMap<>(Api.expense(budget, "1"));
        stray.put("commitment_line", budget);
        as(CONTRIBUTOR)
                .body(stray)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/commitment_line"));
        stray.remove("commitment_line");
        stray.put("final_invoice", true);
        as(CONTRIBUTOR)
                .body(stray)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/final_invoice"));
    }

    @Test
    void another_tenant_finds_no_commitment_and_the_inbox_knows_the_kind_T6() {
        String id = request(line(Api.approvedBudget("10"), "1")).path("id");
        as(Api.BOREALIS + "finance").get("commitments/{id}/", id).then().statusCode(404);
        for (String step : List.of("withdraw", "cancel", "close")) {
            as(Api.BOREALIS + "finance")
                    .body(Map.of())
                    .post("commitments/{id}/{step}/", id, step)
                    .then()
                    .statusCode(404);
        }
        as(APPROVER).get("approvals/waiting/").then().body("items.subject_type", hasItem("commitment"));
    }

    /** A purchase of a penny. */
    static Map<String, Object> of(String budget) {
        return body(line(budget, "0.01"));
    }

    @SafeVarargs
    private static Map<String, Object> body(Map<String, Object>... lines) {
        Map<String, Object> body = new HashMap<>();
        body.put("title", Api.unique("Stand"));
        body.put("currency", "GBP");
        body.put("needed_by", "2026-05-14");
        body.put("lines", new ArrayList<>(List.of(lines)));
        return body;
    }

    @SafeVarargs
    private static Response request(Map<String, Object>... lines) {
        return as(CONTRIBUTOR).body(body(lines)).post("commitments/");
    }

    private static Map<String, Object> line(String budget, String amount) {
        String category = as(CONTRIBUTOR).get("budgets/{id}/", budget).path("lines[0].category");
        return Map.of("budget", budget, "category", category, "amount", amount);
    }

    /** Of the first line. */
    private static Map<String, Object> invoice(Response commitment, String amount) {
        Map<String, Object> invoice = new HashMap<>(Api.expense(commitment.path("lines[0].budget"), amount));
        invoice.put("commitment_line", commitment.path("lines[0].id"));
        return invoice;
    }

    private static Response end(String commitment, String step) {
        return as(CONTRIBUTOR)
                .body(Map.of("reason", "For the test"))
                .post("commitments/{id}/{step}/", commitment, step);
    }

    private static Response decide(String commitment) {
        String approval = as(APPROVER)
                .get("approvals/waiting/")
                .jsonPath()
                .getString("items.find { it.subject == '" + commitment + "' }.id");
        return as(APPROVER).body(Map.of("decision", "approved")).post("approvals/{id}/decision/", approval);
    }

    private static void assertAvailable(String budget, String amount) {
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.available", equalTo(amount));
    }
}
