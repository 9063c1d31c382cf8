package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlansApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String PLAN = "budgets/{id}/plan/";
    private static final String FILL = PLAN + "fill/";
    private static final String FILE = PLAN + "file/";

    @Test
    void a_plan_is_filled_as_it_was_previewed_PL1() {
        String source = Api.approvedBudget("1200");
        String draft = Api.draftId("10");
        Response seen = as(CONTRIBUTOR)
                .queryParam("method", "last_period")
                .queryParam("source", source)
                .queryParam("uplift_percent", "2.5")
                .get(FILL, draft);
        seen.then()
                .statusCode(200)
                .body("before", equalTo("10.00"))
                .body("after", equalTo("1230.00"))
                .body("difference", equalTo("1220.00"))
                .body("lines[0].after", equalTo("1230.00"));
        Map<String, Object> wish = Map.of(
                "method",
                "last_period",
                "source",
                source,
                "uplift_percent",
                "2.5",
                "fingerprint",
                seen.path("fingerprint"));
        as(CONTRIBUTOR).body(wish).post(FILL, draft).then().statusCode(428);
        as(CONTRIBUTOR)
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("method", "last_period", "source", source, "fingerprint", "0"))
                .post(FILL, draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/preview-outdated"));
        Response filled = as(CONTRIBUTOR)
                .header("If-Match", seen.header("ETag"))
                .body(wish)
                .post(FILL, draft);
        filled.then()
                .statusCode(200)
                .body("amount", equalTo("1230.00"))
                .body("revision", nullValue())
                .body("lines[0].months", hasSize(12))
                .body("lines[0].months[0].amount", equalTo("102.50"));
        as(CONTRIBUTOR)
                .header("If-Match", seen.header("ETag"))
                .body(wish)
                .post(FILL, draft)
                .then()
                .statusCode(412);
        as(CONTRIBUTOR).get(PLAN, draft).then().statusCode(200).header("ETag", equalTo(filled.header("ETag")));
    }

    @Test
    void what_is_wrong_with_a_wish_is_named_PL1() {
        String draft = Api.draftId("10");
        as(CONTRIBUTOR)
                .queryParam("method", "by_chance")
                .get(FILL, draft)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("method"));
        as(CONTRIBUTOR)
                .queryParam("method", "average_3")
                .queryParam("uplift_percent", "-100")
                .get(FILL, draft)
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("uplift_percent"));
        as(CONTRIBUTOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("uplift_percent", "1"))
                .post(FILL, draft)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/method"));
        as(CONTRIBUTOR).get(FILL, draft).then().statusCode(400).body("errors.parameter", hasItem("method"));
    }

    @Test
    void a_budget_is_copied_to_the_next_period_PL2() {
        String model = Api.approvedBudget("1200");
        Response copy = as(CONTRIBUTOR).body(Map.of("uplift_percent", "10")).post("budgets/{id}/copy/", model);
        copy.then()
                .statusCode(201)
                .header("Location", equalTo("/budgeting/budgets/" + copy.path("id") + "/"))
                .body("amount", equalTo("1320.00"))
                .body("stage", equalTo("draft"))
                .body("start_date", equalTo("2027-01-01"))
                .body("end_date", equalTo("2027-12-31"));
        as(CONTRIBUTOR)
                .body(Map.of("amount", "1"))
                .post("budgets/{id}/copy/", model)
                .then()
                .statusCode(400)
                .body("type", equalTo("/docs/problems/unknown-field"));
    }

    @Test
    void a_plan_goes_out_comes_back_and_conflicts_are_answered_cell_by_cell_PL3() {
        String draft = Api.draftId("1200");
        Response out = as(CONTRIBUTOR).queryParam("format", "csv").get(FILE, draft);
        out.then().statusCode(200).header("Content-Type", startsWith("text/csv"));
        byte[] file = out.asString()
                .replaceFirst(",100.00,100.00,", ",120.00,130.00,")
                .getBytes(StandardCharsets.UTF_8);
        form(file).post(FILE + "check/", draft).then().statusCode(200).body("changes", hasSize(2));
        String category = as(CONTRIBUTOR).get(PLAN, draft).path("lines[0].category");
        Map<String, Object> weights =
                Map.of("category", category, "amount", "1200", "phasing", Map.of("method", "four_four_five"));
        as(CONTRIBUTOR)
                .header("If-Match", as(CONTRIBUTOR).get(PLAN, draft).header("ETag"))
                .body(Map.of("lines", List.of(weights)))
                .patch("budgets/{id}/", draft)
                .then()
                .statusCode(200);
        Response check = form(file).post(FILE + "check/", draft);
        check.then()
                .body("conflicts", hasSize(2))
                .body("conflicts[0].month", equalTo("2026-01"))
                .body("conflicts[0].base", equalTo("100.00"))
                .body("conflicts[0].mine", equalTo("120.00"))
                .body("conflicts[0].theirs", equalTo("92.31"));
        form(file).post(FILE, draft).then().statusCode(428);
        form(file)
                .header("If-Match", check.header("ETag"))
                .post(FILE, draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/plan-conflicts"))
                .body("errors", hasSize(2));
        form(file)
                .header("If-Match", check.header("ETag"))
                .multiPart(
                        "resolution",
                        "{\"otherwise\": \"theirs\", \"choices\": [{\"category\": \"" + category
                                + "\", \"month\": \"2026-02\", \"take\": \"mine\"}]}",
                        "application/json")
                .post(FILE, draft)
                .then()
                .statusCode(200)
                .body("lines[0].months[0].amount", equalTo("92.31"))
                .body("lines[0].months[1].amount", equalTo("130.00"));
        byte[] book = as(CONTRIBUTOR)
                .queryParam("format", "xlsx")
                .get(FILE, draft)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        form(book)
                .post(FILE + "check/", draft)
                .then()
                .statusCode(200)
                .body("changes", hasSize(0))
                .body("conflicts", hasSize(0));
    }

    @Test
    void files_that_are_none_are_refused_at_the_field_PL3() {
        String draft = Api.draftId("10");
        form("Category,Notes\nx,1\n".getBytes(StandardCharsets.UTF_8))
                .post(FILE + "check/", draft)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("unknown-column"));
        form(new byte[4 << 20]).post(FILE + "check/", draft).then().statusCode(413);
        form("Category,Plan 2026-01\nNo such,1\n".getBytes(StandardCharsets.UTF_8))
                .header("If-Match", as(CONTRIBUTOR).get(PLAN, draft).header("ETag"))
                .post(FILE, draft)
                .then()
                .statusCode(422)
                .body("errors[0].message", startsWith("Row 2, Category: "));
        as(CONTRIBUTOR).queryParam("format", "pdf").get(FILE, draft).then().statusCode(400);
    }

    @Test
    void a_line_is_planned_for_a_department_that_exists_B1() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        String category = as(CONTRIBUTOR).get("categories/").path("items[0].id");
        String department = as(CONTRIBUTOR).get("budgets/").path("items.find { it.department != null }.department");
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("lines", List.of(line(UUID.randomUUID().toString(), category, "10"))))
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/0/department"));
        as(CONTRIBUTOR)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of(
                        "lines", List.of(line(department, category, "6"), Map.of("category", category, "amount", "4"))))
                .patch("budgets/{id}/", id)
                .then()
                .statusCode(200)
                .body("lines", hasSize(12));
        as(CONTRIBUTOR)
                .get(PLAN, id)
                .then()
                .body("lines.department", contains(null, department))
                .body("lines.amount", contains("4.00", "6.00"));
    }

    private static Map<String, String> line(String department, String category, String amount) {
        return Map.of("department", department, "category", category, "amount", amount);
    }

    private static RequestSpecification form(byte[] file) {
        return as(CONTRIBUTOR).contentType("multipart/form-data").multiPart("file", "plan.csv", file, "text/csv");
    }

    @Test
    void another_tenant_finds_no_plan_and_who_drafts_none_fills_none_T6_C1() {
        String draft = Api.draftId("10");
        as(Api.BOREALIS + "finance").get(PLAN, draft).then().statusCode(404);
        as(Api.BOREALIS + "finance").get(FILE, draft).then().statusCode(404);
        as(Api.BOREALIS + "finance")
                .body(Map.of())
                .post("budgets/{id}/copy/", draft)
                .then()
                .statusCode(404);
        as(Api.AURORA + "approver")
                .header("If-Match", "\"1\"")
                .body(Map.of("method", "average_3"))
                .post(FILL, draft)
                .then()
                .statusCode(403);
    }
}
