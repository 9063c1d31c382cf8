package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Over-budget cases by programs: what happened outside opens one, somebody explains it and somebody else accepts it.
 */
class OverrunsApiIT {

    private static final String FINANCE = Api.AURORA + "finance";
    private static final String APPROVER = Api.AURORA + "approver";

    private final String budget = Api.approvedBudget("100");

    @Test
    void what_happened_outside_opens_a_case_that_is_explained_and_accepted_F6_Z1_Z2() {
        as(FINANCE).body(Api.expense(budget, "130")).post("expenses/").then().statusCode(409);
        Response recorded = as(FINANCE).body(outside(budget, "130")).post("expenses/");
        recorded.then().statusCode(201).body("happened_outside", equalTo(true)).body("warning", notNullValue());
        Response opened = only();
        String id = opened.path("id");
        opened.then()
                .body("state", equalTo("open"))
                .body("beyond", equalTo("30.00"))
                .body("overruns.source", contains(recorded.<String>path("id")));

        propose(id, Map.of("cause", "The storm", "remedy", "Insured"), null)
                .then()
                .statusCode(428);
        propose(id, Map.of("cause", "The storm"), opened.header("ETag"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/remedy"));
        propose(id, Map.of("cause", "The storm", "remedy", "Insured", "who", "me"), opened.header("ETag"))
                .then()
                .statusCode(400);
        propose(id, Map.of("cause", "The storm", "remedy", "Insured"), opened.header("ETag"))
                .then()
                .statusCode(200)
                .body("state", equalTo("proposed"));
        propose(id, Map.of("cause", "The storm", "remedy", "Insured"), only().header("ETag"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/case-not-open"));

        String approval = as(APPROVER)
                .get("approvals/waiting/")
                .jsonPath()
                .getString("items.find { it.subject == '" + id + "' }.id");
        as(APPROVER)
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(200);
        only().then().body("state", equalTo("accepted")).body("closed_by", equalTo(APPROVER));
        as(FINANCE)
                .get("over_budget_cases/?state=accepted,resolved&budget={id}", budget)
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void another_tenant_finds_no_case_T6() {
        as(FINANCE).body(outside(budget, "101")).post("expenses/").then().statusCode(201);
        as(Api.BOREALIS + "finance")
                .get("over_budget_cases/{id}/", only().<String>path("id"))
                .then()
                .statusCode(404);
    }

    /** A purchase that had happened already. */
    static Map<String, Object> outside(String budget, String amount) {
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, amount));
        expense.put("happened_outside", true);
        return expense;
    }

    private Response only() {
        Response all = as(FINANCE).get("over_budget_cases/?budget={id}", budget);
        all.then().statusCode(200).body("items", hasSize(1));
        return as(FINANCE).get("over_budget_cases/{id}/", all.<String>path("items[0].id"));
    }

    private static Response propose(String id, Map<String, Object> said, String tag) {
        var request = as(FINANCE).body(said);
        return (tag == null ? request : request.header("If-Match", tag)).post("over_budget_cases/{id}/propose/", id);
    }
}
