package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Variances by programs: what is due, explaining it, and the threshold. */
class VariancesApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String FINANCE = Api.AURORA + "finance";

    /** 500.00 a month; in April 1,100.01 is used. */
    private final String budget = overspentInApril();

    @Test
    void what_is_due_is_explained_and_has_a_history_V2_V4() {
        Response due = as(CONTRIBUTOR).get("budgets/{id}/variances/?which=due", budget);
        due.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].month", equalTo("2026-04"))
                .body("items[0].planned", equalTo("500.00"))
                .body("items[0].used", equalTo("1100.01"))
                .body("items[0].variance", equalTo("600.01"))
                .body("items[0].percent", equalTo("120"))
                .body("items[0].explanation", nullValue());
        as(CONTRIBUTOR).get("variances/due/?page_size=200").then().body("items.budget", hasItem(budget));
        Response said = explain(due.path("items[0].category"), "price", "=HYPERLINK(\"http://evil\") <b>dearer</b>");
        said.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("variance", equalTo("600.01"))
                .body("text", equalTo("=HYPERLINK(\"http://evil\") <b>dearer</b>"));
        as(CONTRIBUTOR).get("budgets/{id}/variances/?which=due", budget).then().body("items", hasSize(0));
        as(CONTRIBUTOR).get("variances/due/?page_size=200").then().body("items.budget", not(hasItem(budget)));
        explain(due.path("items[0].category"), "volume", "More of it").then().statusCode(201);
        as(Api.AURORA + "viewer")
                .get("budgets/{id}/variances/explanations/", budget)
                .then()
                .body("items.cause", contains("volume", "price"));
        as(CONTRIBUTOR)
                .get("budgets/{id}/variances/?which=above", budget)
                .then()
                .body("items[0].explanation.text", equalTo("More of it"));
        as(CONTRIBUTOR)
                .get("budgets/{id}/variances/", budget)
                .then()
                .body("items.month", hasItem("2026-01"))
                .body("items.budget", everyItem(equalTo(budget)));
    }

    @Test
    void what_came_of_rates_is_told_apart_by_the_budget_rate_V5() {
        String priced = Api.approvedBudget("6000");
        Map<String, Object> expense = new HashMap<>(Api.expense(priced, "1000"));
        expense.put("currency", "NOK");
        expense.put("rate", "0.08");
        as(CONTRIBUTOR).body(expense).post("expenses/").then().statusCode(201);
        Response unset = as(FINANCE).get("budgets/{id}/rates/NOK/", priced);
        unset.then().statusCode(200).body("rate", nullValue());
        as(FINANCE)
                .header("If-Match", unset.header("ETag"))
                .body(Map.of("rate", "0.07"))
                .put("budgets/{id}/rates/NOK/", priced)
                .then()
                .statusCode(200)
                .body("rate", equalTo("0.07"));
        as(FINANCE)
                .header("If-Match", unset.header("ETag"))
                .body(Map.of("rate", "0.07"))
                .put("budgets/{id}/rates/NOK/", priced)
                .then()
                .statusCode(412);
        as(FINANCE)
                .header("If-Match", unset.header("ETag"))
                .body(Map.of("rate", "0.07"))
                .put("budgets/{id}/rates/GBP/", priced)
                .then()
                .statusCode(422);
        as(CONTRIBUTOR)
                .get("budgets/{id}/variances/currencies/", priced)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].variance", equalTo("-420.00"))
                .body("items[0].rate_variance", equalTo("10.00"))
                .body("items[0].volume_price_variance", equalTo("-430.00"))
                .body("items[0].paid[0].original", equalTo("1000.00"))
                .body("items[0].paid[0].actual_rate", equalTo("0.08"))
                .body("items[0].paid[0].at_budget_rate", equalTo("70.00"));
        as(Api.BOREALIS + "finance")
                .get("budgets/{id}/variances/currencies/", priced)
                .then()
                .statusCode(404);
        as(CONTRIBUTOR).get("budgets/{id}/rates/", priced).then().body("items.currency", contains("NOK"));
    }

    @Test
    void refuses_a_month_that_has_not_ended_and_a_cause_that_is_no_word() {
        String category = as(CONTRIBUTOR).get("budgets/{id}/variances/", budget).path("items[0].category");
        as(CONTRIBUTOR)
                .body(Map.of("category", category, "month", "2199-01", "cause", "price", "text", "x"))
                .post("budgets/{id}/variances/explanations/", budget)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/month"))
                .body("errors[0].code", equalTo("not-ended"));
        as(CONTRIBUTOR)
                .body(Map.of("category", category, "month", "2026-04", "cause", "weather", "text", "x"))
                .post("budgets/{id}/variances/explanations/", budget)
                .then()
                .statusCode(400);
        as(CONTRIBUTOR)
                .body(Map.of("category", category, "month", "2026-04", "cause", "price", "text", " "))
                .post("budgets/{id}/variances/explanations/", budget)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
    }

    /** In the tenant that no other test measures by it. */
    @Test
    void finance_sets_the_threshold_with_if_match_E3() {
        String finance = Api.BOREALIS + "finance";
        Response usual = as(finance).get("variances/threshold/");
        usual.then().statusCode(200).body("currency", equalTo("EUR")).body("percent", notNullValue());
        Map<String, String> other = Map.of("percent", "12.5", "minimum", "750.00");
        as(finance).body(other).put("variances/threshold/").then().statusCode(428);
        as(Api.BOREALIS + "contributor")
                .header("If-Match", usual.header("ETag"))
                .body(other)
                .put("variances/threshold/")
                .then()
                .statusCode(403);
        as(finance)
                .header("If-Match", usual.header("ETag"))
                .body(other)
                .put("variances/threshold/")
                .then()
                .statusCode(200)
                .body("percent", equalTo("12.5"))
                .body("minimum", equalTo("750.00"))
                .body("set_by", equalTo(finance));
        as(finance)
                .header("If-Match", usual.header("ETag"))
                .body(other)
                .put("variances/threshold/")
                .then()
                .statusCode(412);
        Response set = as(finance).get("variances/threshold/");
        as(finance)
                .header("If-Match", set.header("ETag"))
                .body(Map.of("percent", "1001", "minimum", "-1"))
                .put("variances/threshold/")
                .then()
                .statusCode(422);
    }

    @Test
    void another_tenant_s_variances_do_not_exist_T6() {
        String outsider = Api.BOREALIS + "finance";
        as(outsider).get("budgets/{id}/variances/", budget).then().statusCode(404);
        as(outsider).get("budgets/{id}/variances/explanations/", budget).then().statusCode(404);
        as(outsider).get("variances/due/?page_size=200").then().body("items.budget", not(hasItem(budget)));
        String category = as(FINANCE).get("budgets/{id}/variances/", budget).path("items[0].category");
        as(outsider)
                .body(Map.of("category", category, "month", "2026-04", "cause", "price", "text", "x"))
                .post("budgets/{id}/variances/explanations/", budget)
                .then()
                .statusCode(404);
    }

    private Response explain(String category, String cause, String text) {
        return as(CONTRIBUTOR)
                .body(Map.of("category", category, "month", "2026-04", "cause", cause, "text", text))
                .post("budgets/{id}/variances/explanations/", budget);
    }

    private static String overspentInApril() {
        String id = Api.approvedBudget("6000.00");
        as(CONTRIBUTOR)
                .body(Api.expense(id, "1100.01"))
                .post("expenses/")
                .then()
                .statusCode(201);
        return id;
    }
}
