package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T6: what belongs to another tenant does not exist, in every operation and in the same words. */
class TenancyApiIT {

    @Test
    void finds_nothing_of_another_tenant_T6() {
        Response draft = Api.draft("10");
        String budget = Api.approvedBudget("100");
        String expense = as(Api.AURORA + "contributor")
                .body(Api.expense(budget, "1"))
                .post("expenses/")
                .path("id");
        String approval = Api.submitted(draft);
        String category = as(Api.AURORA + "contributor").get("categories/").path("items[0].id");
        String department = as(Api.AURORA + "contributor").get("departments/").path("items[0].id");
        for (String path : List.of(
                "budgets/" + budget,
                "budgets/" + budget + "/statement",
                "expenses/" + expense,
                "approvals/" + approval,
                "categories/" + category,
                "departments/" + department,
                "periods/FY2019-P01." + department)) {
            assertThat(outsider(path))
                    .as(path)
                    .isEqualTo(outsider(
                            path.replaceAll("[0-9a-f-]{36}", UUID.randomUUID().toString())));
            as(Api.BOREALIS + "finance").get(path + "/").then().statusCode(404);
        }
    }

    @Test
    void changes_nothing_of_another_tenant_T6() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        String tag = draft.header("ETag");
        Map<String, Object> plan = Api.plan("Taken over", "10");
        as(Api.BOREALIS + "finance")
                .header("If-Match", tag)
                .body(plan)
                .put("budgets/{id}/", id)
                .then()
                .statusCode(404);
        as(Api.BOREALIS + "finance")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\": \"Taken over\"}")
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(404);
        as(Api.BOREALIS + "finance")
                .header("If-Match", tag)
                .delete("budgets/{id}/", id)
                .then()
                .statusCode(404);
        as(Api.BOREALIS + "finance")
                .header("If-Match", tag)
                .post("budgets/{id}/submit/", id)
                .then()
                .statusCode(404);
        as(Api.BOREALIS + "finance")
                .header("If-Match", tag)
                .post("budgets/{id}/archive/", id)
                .then()
                .statusCode(404);
        String approval = Api.submitted(draft);
        as(Api.BOREALIS + "approver")
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(404);
        as(Api.AURORA + "contributor")
                .get("budgets/{id}/", id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("submitted"));
    }

    @Test
    void refers_to_nothing_of_another_tenant_T2_T6() {
        String budget = Api.approvedBudget("100");
        as(Api.BOREALIS + "finance")
                .body(Api.expense(budget, "1"))
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budget"));
        as(Api.BOREALIS + "finance")
                .body(Map.of(
                        "goal_name", "x", "goal_type", "leads", "target_value", "1", "unit", "x", "budget", budget))
                .post("goals/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budget"));
        as(Api.BOREALIS + "finance")
                .get("expenses/?budget={id}", budget)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Api.BOREALIS + "auditor")
                .get("audit/?subject={id}", budget)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void lists_each_tenant_its_own_T1() {
        String name = Api.unique("Ours");
        as(Api.AURORA + "contributor")
                .body(Api.plan(name, "10"))
                .post("budgets/")
                .then()
                .statusCode(201);
        as(Api.BOREALIS + "viewer").get("budgets/?search={name}", name).then().body("items", hasSize(0));
        as(Api.BOREALIS + "viewer").get("me/").then().body("tenant.id", equalTo("borealis"));
    }

    /** Status and words, without what names the request itself. */
    private static List<Object> outsider(String path) {
        Response answer = as(Api.BOREALIS + "finance").get(path + "/");
        String detail = answer.path("detail");
        return List.of(answer.statusCode(), answer.path("type"), detail.replaceAll("[0-9a-f-]{36}", "id"));
    }
}
