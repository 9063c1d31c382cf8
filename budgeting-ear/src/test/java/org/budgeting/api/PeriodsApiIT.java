package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test has a department or a year of its own, long before anything is booked. */
class PeriodsApiIT {

    private static final String FINANCE = Api.AURORA + "finance";
    private static final String VIEWER = Api.AURORA + "viewer";
    private static final String APPROVER = Api.AURORA + "approver";

    @Test
    void lists_the_periods_of_a_year_for_the_organisation_and_for_a_department_Y1() {
        String department = department();
        as(FINANCE)
                .header("If-Match", etag("FY2012-P02"))
                .post("periods/FY2012-P02/hold/")
                .then()
                .statusCode(200);
        as(VIEWER)
                .get("periods/?year=2012")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("next", nullValue())
                .body("items[1].id", equalTo("FY2012-P02"))
                .body("items[1].start_date", equalTo("2012-02-01"))
                .body("items[1].end_date", equalTo("2012-02-29"))
                .body("items[1].state", equalTo("hold"))
                .body("items[1].set_by", equalTo(FINANCE));
        as(VIEWER)
                .get("periods/?year=2012&department={id}", department)
                .then()
                .statusCode(200)
                .body("items[1].id", equalTo("FY2012-P02." + department))
                .body("items[1].state", equalTo("open"))
                .body("items[1].effective_state", equalTo("hold"))
                .body("items[1].bound_by", nullValue())
                .body("items[0].effective_state", equalTo("open"));
        as(VIEWER).get("periods/").then().statusCode(200).body("items", hasSize(12));
    }

    @Test
    void refuses_a_year_beyond_the_calendar_and_what_is_no_period() {
        as(VIEWER).get("periods/?year=1900").then().statusCode(400).body("errors[0].parameter", equalTo("year"));
        for (String id : new String[] {"FY2026-P13", "FY2026-P00", "2026-03", "FY2026-P01." + UUID.randomUUID()}) {
            as(VIEWER)
                    .get("periods/{id}/", id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/docs/problems/not-found"));
            as(FINANCE)
                    .header("If-Match", "\"0\"")
                    .post("periods/{id}/close/", id)
                    .then()
                    .statusCode(404);
        }
        as(VIEWER)
                .get("periods/?department={id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("department"));
    }

    @Test
    void another_tenants_department_has_no_periods_T6() {
        String department = department();
        String id = "FY2012-P03." + department;
        as(Api.BOREALIS + "finance").get("periods/{id}/", id).then().statusCode(404);
        as(Api.BOREALIS + "finance")
                .header("If-Match", "\"0\"")
                .post("periods/{id}/close/", id)
                .then()
                .statusCode(404);
        as(Api.BOREALIS + "viewer")
                .get("periods/?year=2012&department={id}", department)
                .then()
                .statusCode(400);
        as(VIEWER).get("periods/{id}/", id).then().body("state", equalTo("open"));
    }

    @Test
    void holds_and_opens_with_the_etag_that_was_read_E3() {
        String id = "FY2012-P04." + department();
        as(FINANCE).post("periods/{id}/hold/", id).then().statusCode(428);
        Response held = as(FINANCE).header("If-Match", etag(id)).post("periods/{id}/hold/", id);
        held.then().statusCode(200).body("state", equalTo("hold"));
        as(FINANCE)
                .header("If-Match", "\"0\"")
                .post("periods/{id}/open/", id)
                .then()
                .statusCode(412);
        as(FINANCE)
                .header("If-Match", held.header("ETag"))
                .post("periods/{id}/hold/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/period-unchanged"));
        as(FINANCE)
                .header("If-Match", held.header("ETag"))
                .post("periods/{id}/open/", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"));
    }

    @Test
    void closes_once_however_often_it_is_repeated_E2() {
        String id = "FY2012-P05." + department();
        String tag = etag(id);
        String key = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++) {
            as(FINANCE)
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .post("periods/{id}/close/", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("closed"));
        }
        as(FINANCE)
                .header("If-Match", etag(id))
                .post("periods/{id}/open/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/period-closed"))
                .body("detail", containsString("FY2012-P05"))
                .body("detail", containsString(FINANCE));
    }

    @Test
    void a_closed_period_is_opened_by_somebody_elses_approval_Y2_W1() {
        String id = "FY2012-P06." + department();
        as(FINANCE)
                .header("If-Match", etag(id))
                .body(Map.of("reason", "Late"))
                .post("periods/{id}/request_reopening/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/period-not-closed"));
        close(id);
        as(FINANCE)
                .header("If-Match", etag(id))
                .body("{}")
                .post("periods/{id}/request_reopening/", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        String subject = requestReopening(id, "An invoice came late")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("reopening_requested_by", equalTo(FINANCE))
                .extract()
                .path("subject");
        requestReopening(id, "Again")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/reopening-requested"));
        JsonPath waiting = as(APPROVER).get("approvals/waiting/").jsonPath();
        Map<String, Object> approval = waiting.getMap("items.find { it.subject == '" + subject + "' }");
        assertThat(approval)
                .containsEntry("subject_type", "period_reopening")
                .containsEntry("amount", null)
                .containsEntry("currency", null)
                .containsEntry("note", "An invoice came late");
        as(FINANCE)
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", approval.get("id"))
                .then()
                .statusCode(403);
        as(APPROVER)
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", approval.get("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"));
        as(VIEWER)
                .get("periods/{id}/", id)
                .then()
                .body("state", equalTo("open"))
                .body("set_by", equalTo(APPROVER))
                .body("reopening_requested_by", nullValue());
        as(Api.AURORA + "auditor")
                .get("audit/?subject={id}", subject)
                .then()
                .body("items.action", equalTo(List.of("reopened", "reopening requested", "closed")));
    }

    @Test
    void a_calendar_in_use_stays_Y4() {
        Response calendar = as(VIEWER).get("fiscal_calendar/");
        calendar.then().statusCode(200).body("kind", equalTo("calendar_months")).body("in_use", equalTo(true));
        as(FINANCE)
                .header("If-Match", calendar.header("ETag"))
                .body(Map.of("kind", "calendar_months", "start_month", 4))
                .put("fiscal_calendar/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/fiscal-calendar-in-use"));
    }

    @Test
    void a_calendar_is_chosen_with_the_etag_that_was_read_E3() {
        String finance = Api.BOREALIS + "finance";
        Map<String, Object> weeks = Map.of(
                "kind", "four_four_five",
                "start_month", 2,
                "naming", "start",
                "week_ends", "saturday",
                "year_end", "nearest");
        Response before = as(finance).get("fiscal_calendar/");
        as(finance).body(weeks).put("fiscal_calendar/").then().statusCode(428);
        Response chosen = as(finance)
                .header("If-Match", before.header("ETag"))
                .body(weeks)
                .put("fiscal_calendar/");
        chosen.then()
                .statusCode(200)
                .body("kind", equalTo("four_four_five"))
                .body("week_ends", equalTo("saturday"))
                .body("changed_by", equalTo(finance));
        as(finance)
                .header("If-Match", before.header("ETag"))
                .body(weeks)
                .put("fiscal_calendar/")
                .then()
                .statusCode(412);
        as(finance)
                .get("periods/?year=2025")
                .then()
                .body("items[0].start_date", equalTo("2025-02-02"))
                .body("items[11].end_date", equalTo("2026-01-31"));
        as(finance)
                .header("If-Match", chosen.header("ETag"))
                .body(Map.of("kind", "calendar_months", "start_month", 13, "year_end", "last"))
                .put("fiscal_calendar/")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/start_month", "/year_end")));
        as(finance)
                .header("If-Match", chosen.header("ETag"))
                .body(Map.of("kind", "calendar_months", "start_month", 1))
                .put("fiscal_calendar/")
                .then()
                .statusCode(200);
    }

    @Test
    void previews_a_year_and_stores_nothing() {
        as(VIEWER)
                .get("fiscal_calendar/preview/?kind=thirteen_periods&start_month=10&naming=end&week_ends=saturday"
                        + "&year_end=last&year=2023")
                .then()
                .statusCode(200)
                .body("name", equalTo("FY2023"))
                .body("start_date", equalTo("2022-09-25"))
                .body("end_date", equalTo("2023-09-30"))
                .body("periods", hasSize(13))
                .body("periods[12].name", equalTo("FY2023-P13"));
        as(VIEWER)
                .get("fiscal_calendar/preview/?kind=four_four_five&start_month=2")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("week_ends"));
        as(VIEWER).get("fiscal_calendar/").then().body("kind", equalTo("calendar_months"));
    }

    private static String department() {
        return as(Api.AURORA + "admin")
                .body(Map.of("name", Api.unique("Periods")))
                .post("departments/")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String etag(String id) {
        return as(VIEWER)
                .get("periods/{id}/", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static void close(String id) {
        as(FINANCE)
                .header("If-Match", etag(id))
                .post("periods/{id}/close/", id)
                .then()
                .statusCode(200);
    }

    private static Response requestReopening(String id, String reason) {
        return as(FINANCE)
                .header("If-Match", etag(id))
                .body(Map.of("reason", reason))
                .post("periods/{id}/request_reopening/", id);
    }
}
