package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Categories, departments, goals, recommendations, the audit trail, and where one begins. */
class SmallThingsApiIT {

    private static final String FINANCE = Api.AURORA + "finance";
    private static final String ADMIN = Api.AURORA + "admin";
    private static final String OWNER = Api.AURORA + "budget-owner";
    private static final String VIEWER = Api.AURORA + "viewer";

    @Test
    void tells_a_client_how_much_it_may_still_ask() {
        as(Api.AURORA + "viewer")
                .get("me/")
                .then()
                .header("RateLimit-Policy", "\"default\";q=10000000;w=60")
                .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"));
    }

    @Test
    void adds_a_category_once_G1() {
        String name = Api.unique("Category");
        Response added =
                as(FINANCE).body(Map.of("name", name, "colour", "#8e44ad")).post("categories/");
        added.then().statusCode(201).header("ETag", notNullValue()).body("colour", equalTo("#8e44ad"));
        as(VIEWER)
                .get("categories/{id}/", added.<String>path("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo(name));
        as(VIEWER).get("categories/").then().statusCode(200).body("items.name", hasItem(name));
        as(FINANCE)
                .body(Map.of("name", name))
                .post("categories/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/category-exists"))
                .body("errors[0].pointer", equalTo("/name"));
        as(FINANCE)
                .body(Map.of("name", Api.unique("Bad"), "colour", "red"))
                .post("categories/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/colour"));
    }

    @Test
    void proposes_categories_that_can_be_sent() {
        List<Map<String, Object>> proposed = as(VIEWER)
                .get("categories/default_categories/")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(proposed).extracting("name").contains("Marketing", "Travel", "Uncategorised");
        assertThat(proposed.get(0)).doesNotContainKeys("id");
    }

    @Test
    void adds_a_department_once_in_its_place_O1() {
        String name = Api.unique("Department");
        String parent = as(ADMIN)
                .body(Map.of("name", name))
                .post("departments/")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(ADMIN)
                .body(Map.of("name", name, "parent", parent))
                .post("departments/")
                .then()
                .statusCode(201)
                .body("parent", equalTo(parent));
        as(ADMIN).body(Map.of("name", name)).post("departments/").then().statusCode(409);
        as(VIEWER).get("departments/{id}/", parent).then().statusCode(200);
        as(ADMIN)
                .body(Map.of("name", Api.unique("Orphan"), "parent", "00000000-0000-7000-8000-000000000000"))
                .post("departments/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    void sets_and_follows_a_goal_L1() {
        Response set = as(OWNER).body(goal("500", "0")).post("goals/");
        String id = set.path("id");
        set.then().statusCode(201).body("target_value", equalTo("500")).body("goal_type", equalTo("leads"));
        as(OWNER)
                .header("If-Match", set.header("ETag"))
                .body(goal("500", "120.5"))
                .put("goals/{id}/", id)
                .then()
                .statusCode(200)
                .body("current_value", equalTo("120.5"));
        as(OWNER)
                .header("If-Match", set.header("ETag"))
                .body(goal("500", "7"))
                .put("goals/{id}/", id)
                .then()
                .statusCode(412);
        as(OWNER).body(goal("500", "7")).put("goals/{id}/", id).then().statusCode(428);
        as(VIEWER).get("goals/").then().statusCode(200).body("items.id", hasItem(id));
        as(OWNER)
                .body(goal("-1", "0"))
                .post("goals/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/target_value"));
    }

    @Test
    void lists_recommendations_without_waiting_for_pecunia() {
        as(VIEWER)
                .get("recommendations/")
                .then()
                .statusCode(200)
                .body("items.recommendation_type", everyItem(notNullValue()))
                .body("items.currency", everyItem(equalTo("GBP")))
                .body("items.as_of", everyItem(notNullValue()));
    }

    @Test
    void shows_auditors_what_was_done_and_by_whom_A1_A3() {
        Response draft = as(Api.AURORA + "contributor")
                .header("X-Correlation-Id", "a-call-of-mine")
                .body(Api.plan(Api.unique("Audited"), "10"))
                .post("budgets/");
        draft.then().statusCode(201).header("X-Correlation-Id", equalTo("a-call-of-mine"));
        as(Api.AURORA + "auditor")
                .get("audit/?subject={id}", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("drafted"))
                .body("items[0].actor", equalTo(Api.AURORA + "contributor"))
                .body("items[0].channel", equalTo("rest"))
                .body("items[0].correlation", equalTo("a-call-of-mine"))
                .body("items[0].changes.amount[1]", equalTo("10.00 GBP"));
        as(Api.AURORA + "auditor").get("audit/").then().statusCode(400).body("errors[0].parameter", equalTo("subject"));
    }

    @Test
    void verifies_the_trail_A2() {
        as(Api.AURORA + "auditor")
                .get("audit/verification/")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("links", greaterThan(0));
    }

    @Test
    void says_where_everything_is_and_who_one_is() {
        for (String address : as(VIEWER)
                .get("")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, String>>path("$")
                .values()) {
            if (!address.contains("audit") && !address.contains("import") && !address.contains("openapi")) {
                as(VIEWER).basePath("").get(Api.root().resolve(address)).then().statusCode(200);
            }
        }
        as(VIEWER)
                .get("me/")
                .then()
                .statusCode(200)
                .body("user", equalTo(VIEWER))
                .body("name", equalTo("Vera Blum"))
                .body("roles", equalTo(List.of("viewer")))
                .body("rights", hasItems("read"))
                .body("tenant.id", equalTo("aurora"));
    }

    private static Map<String, Object> goal(String target, String current) {
        return Map.of(
                "goal_name",
                Api.unique("Leads"),
                "goal_type",
                "leads",
                "target_value",
                target,
                "current_value",
                current,
                "unit",
                "leads");
    }
}
