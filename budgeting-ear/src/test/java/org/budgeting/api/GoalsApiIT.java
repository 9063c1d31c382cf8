package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.budgeting.Eventually;
import org.junit.jupiter.api.Test;

/** A goal as an outsider follows it, with the real Pecunia beside; the rules themselves are proved in the server. */
class GoalsApiIT {

    private static final String OWNER = Api.AURORA + "budget-owner";
    private static final String VIEWER = Api.AURORA + "viewer";

    @Test
    void is_followed_judged_and_closed_L1_L3_L5_L6() {
        String budget = Api.approvedBudget("1000");
        as(Api.AURORA + "contributor")
                .body(Api.expense(budget, "200.00"))
                .post("expenses/")
                .then()
                .statusCode(201);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Response set = as(OWNER)
                .body(Map.of(
                        "goal_name",
                        Api.unique("Leads"),
                        "goal_type",
                        "leads",
                        "target_value",
                        "500",
                        "unit",
                        "leads",
                        "start_on",
                        today.minusDays(100).toString(),
                        "due_on",
                        today.plusDays(100).toString(),
                        "campaign",
                        "spring",
                        "budgets",
                        List.of(Map.of("budget", budget, "share", "50"))))
                .post("goals/");
        set.then().statusCode(201).body("cost", equalTo("100.00")).body("budgets[0].share", equalTo("50"));
        String id = set.path("id");
        for (int step = 1; step <= 4; step++) {
            as(OWNER)
                    .body(Map.of(
                            "value", Integer.toString(60 * step),
                            "reached_on", today.minusDays(80 - 20L * step).toString()))
                    .post("goals/{id}/values/", id)
                    .then()
                    .statusCode(200);
        }
        as(OWNER)
                .body(Map.of("amount", "150.00", "note", "Orders"))
                .post("goals/{id}/revenues/", id)
                .then()
                .statusCode(200)
                .body("current_value", equalTo("240"))
                .body("roi_percentage", equalTo("50"))
                .body("projected_on", notNullValue());
        as(VIEWER)
                .get("goals/{id}/values/", id)
                .then()
                .statusCode(200)
                .body("items.value", contains("60", "120", "180", "240"));
        as(VIEWER).get("goals/{id}/revenues/", id).then().body("items.amount", contains("150.00"));
        Eventually.within(
                Duration.ofSeconds(60),
                () -> as(VIEWER)
                        .get("goals/{id}/", id)
                        .then()
                        .body("pecunia_feasibility_score", notNullValue())
                        .body("pecunia_factors.name", contains("trend", "pace", "evidence"))
                        .body("pecunia_as_of", notNullValue()));
        as(OWNER)
                .body(Map.of("value", "1", "reached_on", today.plusDays(1).toString()))
                .post("goals/{id}/values/", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reached_on"));

        Response read = as(OWNER).get("goals/{id}/", id);
        as(OWNER)
                .body(Map.of("result", "missed"))
                .post("goals/{id}/close/", id)
                .then()
                .statusCode(428);
        Response later = as(OWNER)
                .header("If-Match", read.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("campaign", "summer"))
                .patch("goals/{id}/", id);
        later.then().statusCode(200).body("campaign", equalTo("summer")).body("current_value", equalTo("240"));
        as(OWNER)
                .header("If-Match", later.header("ETag"))
                .body(Map.of("result", "missed", "note", "The fair was cancelled"))
                .post("goals/{id}/close/", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("final_value", equalTo("240"));
        as(OWNER)
                .body(Map.of("value", "300"))
                .post("goals/{id}/values/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/goal-closed"));
        as(VIEWER).get("goals/?status=open&budget={id}", budget).then().body("items.id", not(hasItem(id)));
        as(VIEWER).get("goals/?status=lost").then().statusCode(400).body("errors[0].parameter", equalTo("status"));
        as(Api.BOREALIS + "budget-owner").get("goals/{id}/", id).then().statusCode(404);
        as(Api.BOREALIS + "budget-owner")
                .body(Map.of("value", "1"))
                .post("goals/{id}/values/", id)
                .then()
                .statusCode(404);
    }
}
