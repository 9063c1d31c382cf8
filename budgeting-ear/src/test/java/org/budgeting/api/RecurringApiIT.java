package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.budgeting.Eventually;
import org.junit.jupiter.api.Test;

/** Recurring expenses as an outsider keeps them; the rules themselves are proved in the server. */
class RecurringApiIT {

    private static final String OWNER = Api.AURORA + "contributor";
    private static final String VIEWER = Api.AURORA + "viewer";
    private static final String NEIGHBOUR = "borealis-contributor";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void are_begun_booked_changed_paused_and_ended_RX3_RX4_RX5() {
        String budget = budget("25.00");
        // Two days ago, so that it is past midnight in the tenant's zone too; of three days two can be paid.
        Response begun = as(OWNER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(rent(budget, Map.of("recurring_frequency", "daily", "times", 3, "starts_on", day(-2))))
                .post("recurring_expenses/");
        begun.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("rule", equalTo("FREQ=DAILY"))
                .body("recurring_frequency", equalTo("daily"))
                .body("owner", equalTo(OWNER));
        String id = begun.path("id");
        Eventually.within(
                Duration.ofSeconds(60),
                () -> as(VIEWER).get("recurring_expenses/{id}/", id).then().body("state", equalTo("ended")));
        Response occurrences = as(VIEWER).get("recurring_expenses/{id}/occurrences/", id);
        occurrences
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].state", equalTo("failed"))
                .body("items[0].problem", equalTo("budget-exceeded"))
                .body("items[0].reason", notNullValue())
                .body("items[2].due_on", equalTo(day(-2)));
        as(VIEWER)
                .get("expenses/?budget={budget}", budget)
                .then()
                .body("items", hasSize(2))
                .body("items[0].is_recurring", equalTo(true))
                .body("items[0].recurring_frequency", equalTo("daily"))
                .body("items[0].recurring_expense", equalTo(id));
        String failed = occurrences.path("items[0].id");
        as(OWNER)
                .body(Map.of())
                .post("recurring_expenses/{id}/occurrences/{failed}/retry/", id, failed)
                .then()
                .statusCode(409)
                .body("type", containsString("budget-exceeded"));
        as(VIEWER)
                .body(Map.of())
                .post("recurring_expenses/{id}/occurrences/{failed}/skip/", id, failed)
                .then()
                .statusCode(403);
        as(VIEWER).get("recurring_expenses/?failed=true").then().body("items.id", hasItems(id));
        as(OWNER)
                .body(Map.of("reason", "Not this time"))
                .post("recurring_expenses/{id}/occurrences/{failed}/skip/", id, failed)
                .then()
                .statusCode(200)
                .body("state", equalTo("skipped"));
        as(OWNER)
                .header("If-Match", begun.header("ETag"))
                .post("recurring_expenses/{id}/resume/", id)
                .then()
                .statusCode(412);

        Response monthly = as(OWNER)
                .body(rent(
                        budget,
                        Map.of("rule", "FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=12", "starts_on", day(40))))
                .post("recurring_expenses/");
        monthly.then().statusCode(201).body("missing_day", equalTo("last_day")).body("times", equalTo(12));
        String path = "recurring_expenses/" + monthly.path("id");
        as(OWNER)
                .contentType("application/merge-patch+json")
                .body(Map.of("amount", "11.00"))
                .patch(path)
                .then()
                .statusCode(428);
        Response dearer = as(OWNER)
                .contentType("application/merge-patch+json")
                .header("If-Match", monthly.header("ETag"))
                .body(Map.of("amount", "11.00"))
                .patch(path);
        dearer.then().statusCode(200).body("amount", equalTo("11.00")).body("times", equalTo(12));
        Response next = as(OWNER)
                .contentType("application/merge-patch+json")
                .header("If-Match", dearer.header("ETag"))
                .body(Map.of("starts_on", day(140), "amount", "12.00"))
                .post(path + "/change_from/");
        next.then()
                .statusCode(201)
                .header("Location", containsString("/budgeting/recurring_expenses/"))
                .body("follows", equalTo(monthly.path("id")))
                .body("amount", equalTo("12.00"));
        as(VIEWER).get(path).then().body("ends_on", equalTo(day(139))).body("state", equalTo("active"));
        String after = "recurring_expenses/" + next.path("id");
        as(VIEWER).get(after + "/preview/?count=3").then().body("days", hasSize(3));
        Response paused = as(OWNER)
                .header("If-Match", next.header("ETag"))
                .body(Map.of("reason", "Renovation"))
                .post(after + "/pause/");
        paused.then().statusCode(200).body("state", equalTo("paused"));
        Response resumed = as(OWNER).header("If-Match", paused.header("ETag")).post(after + "/resume/");
        resumed.then().statusCode(200).body("state", equalTo("active"));
        as(OWNER)
                .header("If-Match", resumed.header("ETag"))
                .body(Map.of())
                .post(after + "/end/")
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("next_on", nullValue());
    }

    @Test
    void an_expense_may_be_the_first_and_says_so_E2() {
        String budget = budget("1000.00");
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, "10.00"));
        expense.put("date", day(0));
        expense.put("recurring_frequency", "quarterly");
        as(OWNER)
                .body(expense)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recurring_frequency"));
        expense.put("is_recurring", true);
        Response recorded = as(OWNER).body(expense).post("expenses/");
        recorded.then()
                .statusCode(201)
                .body("is_recurring", equalTo(true))
                .body("recurring_frequency", equalTo("quarterly"));
        as(VIEWER)
                .get("recurring_expenses/{id}/", (String) recorded.path("recurring_expense"))
                .then()
                .statusCode(200)
                .body("rule", startsWith("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY="))
                .body("starts_on", equalTo(day(0)));
        expense.remove("recurring_frequency");
        as(OWNER)
                .body(expense)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recurring_frequency"));
        as(VIEWER).get("expenses/?budget={budget}", budget).then().body("items", hasSize(1));
    }

    @Test
    void refusals_name_the_field_and_others_find_nothing_E1_T6() {
        String budget = budget("10.00");
        as(VIEWER)
                .body(Map.of("rule", "FREQ=MONTHLY;BYMONTHDAY=31", "missing_day", "last_day", "starts_on", day(10)))
                .post("recurring_expenses/preview/?count=3")
                .then()
                .statusCode(200)
                .body("days", hasSize(3))
                .body("due_at_once", equalTo(0));
        as(VIEWER)
                .body(Map.of("rule", "FREQ=HOURLY", "starts_on", day(10)))
                .post("recurring_expenses/preview/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rule"));
        as(OWNER)
                .body(rent(budget, Map.of("recurring_frequency", "weekly", "rule", "FREQ=DAILY", "starts_on", day(1))))
                .post("recurring_expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recurring_frequency"));
        as(OWNER)
                .body(rent(Api.draftId("5.00"), Map.of("recurring_frequency", "weekly", "starts_on", day(1))))
                .post("recurring_expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budget"));
        Map<String, Object> plain = rent(budget, Map.of("recurring_frequency", "weekly", "starts_on", day(1)));
        as(VIEWER).body(plain).post("recurring_expenses/").then().statusCode(403);
        Response begun = as(OWNER).body(plain).post("recurring_expenses/");
        begun.then().statusCode(201);
        String id = begun.path("id");
        as(NEIGHBOUR).get("recurring_expenses/{id}/", id).then().statusCode(404);
        as(NEIGHBOUR)
                .header("If-Match", begun.header("ETag"))
                .body(Map.of())
                .post("recurring_expenses/{id}/end/", id)
                .then()
                .statusCode(404);
        as(VIEWER)
                .header("Accept", "text/csv")
                .get("recurring_expenses/?budget={budget}&fields=description,rule", budget)
                .then()
                .statusCode(200)
                .body(containsString("Rent of the office,FREQ=WEEKLY;BYDAY="));
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }

    private static String budget(String amount) {
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Rents"), amount));
        plan.put("budget_type", "custom");
        plan.put("start_date", TODAY.minusDays(30).toString());
        plan.put("end_date", TODAY.plusDays(300).toString());
        return Api.approved(plan);
    }

    private static Map<String, Object> rent(String budget, Map<String, Object> when) {
        Map<String, Object> body = new HashMap<>(when);
        body.put("description", "Rent of the office");
        body.put("amount", "10.00");
        body.put("currency", "GBP");
        body.put("budget", budget);
        body.put("vendor", "Landlord");
        return body;
    }
}
