package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String APPROVER = Api.AURORA + "approver";
    private static final String VERSIONS = "budgets/{id}/versions/";

    @Test
    void a_revision_governs_from_its_approval_on_and_is_compared_W3() {
        String budget = Api.approvedBudget("1200");
        Response revision = revise(budget, "1500");
        revision.then().statusCode(201).body("number", equalTo(2)).body("state", equalTo("draft"));
        String id = revision.path("id");
        as(CONTRIBUTOR)
                .header("If-Match", revision.header("ETag"))
                .post(VERSIONS + "{version}/submit/", budget, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"));
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("amount", equalTo("1200.00"));
        String approval = as(APPROVER)
                .get("approvals/waiting/")
                .jsonPath()
                .getString("items.find { it.subject == '" + id + "' }.id");
        as(APPROVER)
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(200);
        as(CONTRIBUTOR)
                .get("budgets/{id}/", budget)
                .then()
                .body("amount", equalTo("1500.00"))
                .body("funds.available", equalTo("1500.00"));
        as(CONTRIBUTOR)
                .get(VERSIONS, budget)
                .then()
                .body("items.state", equalTo(List.of("governing", "superseded")))
                .body("items[0].seal_holds", equalTo(true));
        as(CONTRIBUTOR)
                .get(VERSIONS + "comparison/", budget)
                .then()
                .statusCode(200)
                .body("facts.name", hasItem("amount"))
                .body("lines", hasSize(12))
                .body("lines[0].change", equalTo("25.00"));
        as(CONTRIBUTOR)
                .get(VERSIONS + "{version}/", budget, id)
                .then()
                .body("lines", hasSize(12))
                .body("seal", notNullValue());
    }

    @Test
    void phasing_is_typed_weighted_or_by_weeks_and_its_refusals_name_the_line_M3() {
        String category = as(CONTRIBUTOR).get("categories/").path("items[0].id");
        Map<String, Object> weeks = line(category, "1300", Map.of("method", "four_four_five"));
        as(CONTRIBUTOR)
                .body(planOf("1300", weeks))
                .post("budgets/")
                .then()
                .statusCode(201)
                .body("lines[0].planned", equalTo("100.00"))
                .body("lines[2].planned", equalTo("125.00"));
        Map<String, Object> few = line(category, "10", Map.of("method", "weights", "weights", List.of("1", "2")));
        as(CONTRIBUTOR)
                .body(planOf("10", few))
                .post("budgets/")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lines/0/phasing/weights"));
    }

    @Test
    void a_revision_without_a_reason_or_without_a_plan_is_refused_at_the_field() {
        String budget = Api.approvedBudget("100");
        as(CONTRIBUTOR)
                .body(Map.of("plan", Api.plan("x", "10")))
                .post(VERSIONS, budget)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        as(CONTRIBUTOR)
                .body(Map.of("reason", "x"))
                .post(VERSIONS, budget)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/plan"));
    }

    @Test
    void what_is_wrong_in_the_plan_is_named_within_it() {
        as(CONTRIBUTOR)
                .body(Map.of("reason", "x", "plan", Api.plan("x", "0.001")))
                .post(VERSIONS, Api.approvedBudget("100"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/plan/amount"));
    }

    @Test
    void only_one_revision_is_under_way_and_a_change_needs_if_match_E3() {
        String budget = Api.approvedBudget("100");
        Response revision = revise(budget, "110");
        revise(budget, "120").then().statusCode(409).body("type", equalTo("/docs/problems/revision-under-way"));
        String id = revision.path("id");
        as(CONTRIBUTOR)
                .body(Map.of("reason", "x", "plan", Api.plan("x", "10")))
                .put(VERSIONS + "{version}/", budget, id)
                .then()
                .statusCode(428);
        as(CONTRIBUTOR)
                .header("If-Match", "\"99\"")
                .delete(VERSIONS + "{version}/", budget, id)
                .then()
                .statusCode(412);
        as(CONTRIBUTOR)
                .header("If-Match", revision.header("ETag"))
                .delete(VERSIONS + "{version}/", budget, id)
                .then()
                .statusCode(204);
    }

    @Test
    void another_tenant_finds_no_version_T6() {
        String budget = Api.approvedBudget("100");
        as(Api.BOREALIS + "finance").get(VERSIONS, budget).then().statusCode(404);
        as(Api.BOREALIS + "finance")
                .get(VERSIONS + "comparison/", budget)
                .then()
                .statusCode(404);
    }

    private static Response revise(String budget, String amount) {
        return as(CONTRIBUTOR)
                .body(Map.of("reason", "Two fairs more", "plan", Api.plan(Api.unique("Revised"), amount)))
                .post(VERSIONS, budget);
    }

    private static Map<String, Object> line(String category, String amount, Map<String, Object> phasing) {
        return Map.of("category", category, "amount", amount, "phasing", phasing);
    }

    private static Map<String, Object> planOf(String amount, Map<String, Object> line) {
        return Map.of(
                "name", Api.unique("Phased"),
                "budget_type", "annual",
                "amount", amount,
                "currency", "GBP",
                "start_date", "2026-01-01",
                "end_date", "2026-12-31",
                "lines", List.of(line));
    }
}
