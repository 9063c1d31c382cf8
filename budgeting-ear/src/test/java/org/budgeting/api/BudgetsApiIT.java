package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgeting.Eventually;
import org.junit.jupiter.api.Test;

class BudgetsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    @Test
    void drafts_a_budget_and_says_where_it_is_R3() {
        String name = Api.unique("Marketing");
        Response answer = as(CONTRIBUTOR).body(Api.plan(name, "1200")).post("budgets/");
        answer.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"\\d+-[0-9a-f]{16}\""))
                .header("Cache-Control", equalTo("private, no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("name", equalTo(name))
                .body("amount", equalTo("1200.00"))
                .body("budget_type", equalTo("annual"))
                .body("status", equalTo("pending"))
                .body("stage", equalTo("draft"))
                .body("control", equalTo("stop"))
                .body("owner", equalTo(CONTRIBUTOR))
                .body("pecunia_health_score", nullValue())
                .body("linked_goals", hasSize(0))
                .body("lines", hasSize(12))
                .body("lines[0].planned", equalTo("100.00"));
        assertThat(answer.header("Location")).endsWith("/budgeting/budgets/" + answer.path("id") + "/");
        as(CONTRIBUTOR)
                .get(Api.root().resolve(answer.header("Location")))
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
    }

    @Test
    void is_served_with_and_without_the_last_slash() {
        String id = Api.draftId("10");
        for (String path : List.of(
                "budgets", "budgets/", "budgets/summary", "budgets/summary/", "budgets/" + id, "budgets/" + id + "/")) {
            as(CONTRIBUTOR).get(path).then().statusCode(200);
        }
    }

    @Test
    void narrows_the_list() {
        String name = Api.unique("Needle");
        as(CONTRIBUTOR).body(Api.plan(name, "10")).post("budgets/").then().statusCode(201);
        as(CONTRIBUTOR)
                .get(
                        "budgets/?search={part}&status=pending,active&budget_type=annual&owner={owner}",
                        name.toUpperCase(Locale.ROOT),
                        CONTRIBUTOR)
                .then()
                .body("items.name", equalTo(List.of(name)))
                .body("next", nullValue());
        as(CONTRIBUTOR).get("budgets/?search={part}&status=active", name).then().body("items", hasSize(0));
        as(CONTRIBUTOR).get("budgets/?search={part}&owner=nobody", name).then().body("items", hasSize(0));
    }

    @Test
    void summarises_the_living_budgets() {
        as(CONTRIBUTOR)
                .get("budgets/summary/")
                .then()
                .statusCode(200)
                .body("counts.active", notNullValue())
                .body("totals[0].currency", equalTo("GBP"))
                .body("totals[0].funds.available", matchesPattern("-?\\d+\\.\\d\\d"))
                .body("totals[0].months.month", everyItem(matchesPattern("\\d{4}-\\d{2}")))
                .body("health.judged", notNullValue())
                .body("top_variances", hasSize(5))
                .body("top_variances[0].variance", matchesPattern("-?\\d+\\.\\d\\d"))
                .body("recommendations", notNullValue())
                .body("changes", nullValue());
    }

    @Test
    void changes_a_draft_by_the_operations_of_a_json_patch() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"replace\", \"path\": \"/description\", \"value\": \"By operations\"}]")
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(200)
                .header("Accept-Patch", containsString("json-patch"))
                .body("description", equalTo("By operations"))
                .body("amount", equalTo("10.00"));
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .contentType("application/json-patch+json")
                .body("[{\"op\": \"test\", \"path\": \"/amount\", \"value\": \"11\"}]")
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("patch-impossible"));
    }

    @Test
    void tells_what_changed_since_a_day() {
        String budget = Api.approvedBudget("100");
        as(CONTRIBUTOR)
                .body(Api.expense(budget, "12.50"))
                .post("expenses/")
                .then()
                .statusCode(201);
        as(CONTRIBUTOR)
                .get(
                        "budgets/summary/?since={day}",
                        LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())
                .then()
                .statusCode(200)
                .body("changes.versions.budget", hasItem(budget))
                .body("changes.budgets", not(empty()))
                .body("changes.budgets[0].actual", matchesPattern("-?\\d+\\.\\d\\d"));
        as(CONTRIBUTOR)
                .get("budgets/summary/?since=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("since"));
        as(CONTRIBUTOR)
                .get(
                        "budgets/{id}/summary/?since={day}",
                        budget,
                        LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())
                .then()
                .statusCode(200)
                .body("funds.available", equalTo("87.50"))
                .body("changes.budgets.actual", contains("12.50"))
                .body("changes.budgets.approved", contains("100.00"))
                .body("changes.versions.number", contains(1));
        as(CONTRIBUTOR)
                .get("budgets/{id}/summary/", budget)
                .then()
                .statusCode(200)
                .body("changes", nullValue());
        as(Api.BOREALIS + "viewer").get("budgets/{id}/summary/", budget).then().statusCode(404);
    }

    @Test
    void summarises_the_budgets_of_a_fiscal_year_or_all_of_them() {
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Of 2031"), "31"));
        plan.put("start_date", "2031-01-01");
        plan.put("end_date", "2031-12-31");
        int before = as(CONTRIBUTOR).get("budgets/summary/?year=2031").path("counts.pending") == null ? 0 : 1;
        as(CONTRIBUTOR).body(plan).post("budgets/").then().statusCode(201);
        as(CONTRIBUTOR)
                .get("budgets/summary/?year=2031")
                .then()
                .statusCode(200)
                .body("year", equalTo("2031"))
                .body("counts.pending", equalTo(before + 1))
                .body("counts.active", nullValue());
        as(CONTRIBUTOR).get("budgets/summary/?year=all").then().body("year", equalTo("all"));
        for (String wrong : List.of("31", "1066", "next")) {
            as(CONTRIBUTOR)
                    .get("budgets/summary/?year={year}", wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", notNullValue());
        }
    }

    @Test
    void replaces_a_draft() {
        Response draft = Api.draft("100");
        Map<String, Object> other = new HashMap<>(Api.plan(Api.unique("Other"), "50.5"));
        other.put("control", "warn");
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .body(other)
                .put("budgets/{id}/", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", not(draft.header("ETag")))
                .body("amount", equalTo("50.50"))
                .body("control", equalTo("warn"));
    }

    @Test
    void changes_only_what_a_merge_patch_names() {
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Patched"), "100"));
        plan.put("description", "goes");
        Response draft = as(CONTRIBUTOR).body(plan).post("budgets/");
        as(CONTRIBUTOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", draft.header("ETag"))
                .body("{\"amount\": \"120.00\", \"description\": null}")
                .patch("budgets/{id}/", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo(plan.get("name")))
                .body("amount", equalTo("120.00"))
                .body("description", nullValue())
                .body("lines[0].planned", equalTo("10.00"));
    }

    @Test
    void keeps_the_lines_that_a_merge_patch_does_not_name() {
        List<String> categories = as(CONTRIBUTOR).get("categories/").path("items.id");
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Lines"), "100"));
        plan.put(
                "lines",
                List.of(
                        Map.of("category", categories.get(0), "amount", "30"),
                        Map.of("category", categories.get(1), "amount", "70")));
        Response draft = as(CONTRIBUTOR).body(plan).post("budgets/");
        draft.then().statusCode(201).body("lines", hasSize(24));
        String id = draft.path("id");
        Response renamed = as(CONTRIBUTOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("name", Api.unique("Renamed")))
                .patch("budgets/{id}/", id);
        renamed.then().statusCode(200).body("lines", hasSize(24));
        as(CONTRIBUTOR)
                .contentType("application/merge-patch+json")
                .header("If-Match", renamed.header("ETag"))
                .body("{\"amount\": \"200\"}")
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines"))
                .body("errors[0].code", equalTo("sum-differs"));
    }

    @Test
    void deletes_a_draft() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .delete("budgets/{id}/", id)
                .then()
                .statusCode(204);
        as(CONTRIBUTOR).get("budgets/{id}/", id).then().statusCode(404);
    }

    @Test
    void seals_a_submitted_budget_B2_W3() {
        Response draft = Api.draft("10");
        Api.submitted(draft);
        String id = draft.path("id");
        String current = as(CONTRIBUTOR).get("budgets/{id}/", id).header("ETag");
        as(CONTRIBUTOR)
                .header("If-Match", current)
                .body(Api.plan("Too late", "20"))
                .put("budgets/{id}/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/budget-not-draft"));
        as(CONTRIBUTOR)
                .header("If-Match", current)
                .delete("budgets/{id}/", id)
                .then()
                .statusCode(409);
    }

    @Test
    void archives_an_approved_budget_and_only_that() {
        String id = Api.approvedBudget("10");
        Response budget = as(CONTRIBUTOR).get("budgets/{id}/", id);
        as(CONTRIBUTOR)
                .header("If-Match", budget.header("ETag"))
                .post("budgets/{id}/archive/", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("archived"));
        Response draft = Api.draft("10");
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .post("budgets/{id}/archive/", draft.<String>path("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/budget-not-approved"));
    }

    @Test
    void answers_304_to_who_has_it_and_anew_when_spending_moved() {
        String id = Api.approvedBudget("100");
        // What Pecunia says of it comes a moment after the approval, and makes it another answer.
        Eventually.within(
                Duration.ofSeconds(30),
                () -> as(CONTRIBUTOR)
                        .header("If-None-Match", tagOf(id))
                        .get("budgets/{id}/", id)
                        .then()
                        .statusCode(304)
                        .body(is("")));
        String tag = tagOf(id);
        as(CONTRIBUTOR).body(Api.expense(id, "30")).post("expenses/").then().statusCode(201);
        as(CONTRIBUTOR)
                .header("If-None-Match", tag)
                .get("budgets/{id}/", id)
                .then()
                .statusCode(200)
                .body("funds.actual", equalTo("30.00"))
                .body("funds.available", equalTo("70.00"));
    }

    private static String tagOf(String budget) {
        return as(CONTRIBUTOR).get("budgets/{id}/", budget).header("ETag");
    }

    @Test
    void asks_for_if_match_and_refuses_a_stale_one_E3_R4() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        String stale = draft.header("ETag");
        as(CONTRIBUTOR)
                .header("If-Match", stale)
                .body(Api.plan("Second", "20"))
                .put("budgets/{id}/", id)
                .then()
                .statusCode(200);
        for (String missing : new String[] {null, stale, "\"0\"", "*", "W/" + stale}) {
            int expected = missing == null ? 428 : 412;
            var put = as(CONTRIBUTOR).body(Api.plan("Third", "30"));
            var patch =
                    as(CONTRIBUTOR).contentType("application/merge-patch+json").body("{\"name\": \"Third\"}");
            var delete = as(CONTRIBUTOR);
            var submit = as(CONTRIBUTOR);
            if (missing != null) {
                List.of(put, patch, delete, submit).forEach(request -> request.header("If-Match", missing));
            }
            put.put("budgets/{id}/", id).then().statusCode(expected);
            patch.patch("budgets/{id}/", id).then().statusCode(expected);
            delete.delete("budgets/{id}/", id).then().statusCode(expected);
            submit.post("budgets/{id}/submit/", id).then().statusCode(expected);
        }
        as(CONTRIBUTOR)
                .get("budgets/{id}/", id)
                .then()
                .body("name", equalTo("Second"))
                .body("stage", equalTo("draft"));
    }

    @Test
    void links_the_goals_that_it_pays_for_L2() {
        String id = Api.draftId("10");
        String goal = as(Api.AURORA + "budget-owner")
                .body(Map.of(
                        "goal_name",
                        Api.unique("Leads"),
                        "goal_type",
                        "leads",
                        "target_value",
                        "5",
                        "unit",
                        "leads",
                        "budget",
                        id))
                .post("goals/")
                .path("id");
        as(CONTRIBUTOR).get("budgets/{id}/", id).then().body("linked_goals", hasItem(goal));
    }

    @Test
    void prints_a_statement_for_who_may_see_the_budget_and_for_nobody_else_ST1() {
        String id = Api.approvedBudget("100");
        Response statement = as(CONTRIBUTOR).get("budgets/{id}/statement/", id);
        statement
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename="));
        assertThat(new String(statement.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        as(Api.AURORA + "viewer").get("budgets/{id}/statement/", id).then().statusCode(200);
        as(Api.BOREALIS + "finance").get("budgets/{id}/statement/", id).then().statusCode(404);
        Api.stranger().get("budgets/{id}/statement/", id).then().statusCode(401);
    }
}
