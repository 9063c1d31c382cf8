package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chart as an outsider shapes it; the rules themselves are proved in the server. */
class CategoriesApiIT {

    private static final String FINANCE = Api.AURORA + "finance";
    private static final String VIEWER = Api.AURORA + "viewer";

    @Test
    void is_changed_by_put_and_patch_with_its_tag_G1() {
        Response added = add(Map.of("name", Api.unique("Old"), "synonyms", List.of(Api.unique("Other"))));
        String id = added.path("id");
        String name = Api.unique("New");
        as(FINANCE)
                .body(Map.of("name", name))
                .put("categories/{id}/", id)
                .then()
                .statusCode(428);
        Response changed = as(FINANCE)
                .header("If-Match", added.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("name", name, "colour", "#117a65"))
                .patch("categories/{id}/", id);
        changed.then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("colour", equalTo("#117a65"))
                .body("synonyms.size()", equalTo(1));
        as(FINANCE)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("name", name))
                .put("categories/{id}/", id)
                .then()
                .statusCode(412);
        as(FINANCE)
                .header("If-Match", changed.header("ETag"))
                .body(Map.of("name", name, "icon", "Not An Icon"))
                .put("categories/{id}/", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/icon"));
        as(FINANCE)
                .header("If-Match", changed.header("ETag"))
                .body(Map.of("name", name))
                .put("categories/{id}/", id)
                .then()
                .statusCode(200)
                .body("colour", nullValue())
                .body("synonyms.size()", equalTo(0));
    }

    @Test
    void is_moved_and_merged_after_a_look_at_what_that_does_G5_G6() {
        Response into = add(Map.of("name", Api.unique("Target")));
        String name = Api.unique("Source");
        Response added = add(Map.of("name", name));
        String id = added.path("id");
        String budget = Api.approvedBudget("100");
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, "5.00"));
        expense.put("category", id);
        as(FINANCE).body(expense).post("expenses/").then().statusCode(201);

        as(FINANCE)
                .body(Map.of("parent", into.<String>path("id")))
                .post("categories/{id}/move/preview/", id)
                .then()
                .statusCode(200)
                .body("categories", equalTo(1))
                .body("expenses", equalTo(1))
                .body("balances", equalTo(1))
                .body("refusal", nullValue());
        Response moved = as(FINANCE)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("parent", into.<String>path("id")))
                .post("categories/{id}/move/", id);
        moved.then().statusCode(200).body("parent", equalTo(into.path("id")));
        as(FINANCE)
                .header("If-Match", moved.header("ETag"))
                .body(Map.of("parent", id))
                .post("categories/{id}/move/", id)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("circle"));
        as(FINANCE)
                .header("If-Match", moved.header("ETag"))
                .body(Map.of("into", into.<String>path("id")))
                .post("categories/{id}/merge/", id)
                .then()
                .statusCode(200)
                .body("retired", equalTo(true))
                .body("merged_into", equalTo(into.path("id")));
        as(VIEWER).get("categories/{id}/", into.<String>path("id")).then().body("synonyms", contains(name));
        as(VIEWER).get("categories/").then().body("items.id", not(hasItem(id)));
        as(VIEWER).get("categories/?retired=true").then().body("items.id", hasItem(id));
        as(VIEWER)
                .get("categories/?retired=perhaps")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("retired"));
        as(FINANCE).body(expense).post("expenses/").then().statusCode(201).body("category", equalTo(into.path("id")));
    }

    @Test
    void is_retired_and_restored_G4() {
        Response added = add(Map.of("name", Api.unique("Short")));
        String id = added.path("id");
        Response retired = as(FINANCE).header("If-Match", added.header("ETag")).post("categories/{id}/retire/", id);
        retired.then().statusCode(200).body("retired", equalTo(true));
        Map<String, Object> expense = new HashMap<>(Api.expense(Api.approvedBudget("100"), "5.00"));
        expense.put("category", id);
        as(FINANCE)
                .body(expense)
                .post("expenses/")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/category"));
        as(FINANCE)
                .header("If-Match", retired.header("ETag"))
                .post("categories/{id}/retire/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/category-retired"));
        as(FINANCE)
                .header("If-Match", retired.header("ETag"))
                .post("categories/{id}/restore/", id)
                .then()
                .statusCode(200)
                .body("retired", equalTo(false));
    }

    @Test
    void a_rule_puts_what_names_no_category_and_is_changed_and_removed_G2() {
        String category = add(Map.of("name", Api.unique("Rule"))).path("id");
        String vendor = Api.unique("Northern Railway");
        Map<String, Object> rule =
                Map.of("match", "vendor_contains", "pattern", vendor, "category", category, "priority", 5);
        Response added = as(FINANCE).body(rule).post("category_rules/");
        added.then().statusCode(201).body("state", equalTo("active")).body("origin", equalTo("written"));
        as(FINANCE)
                .body(rule)
                .post("category_rules/")
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/category-rule-exists"));
        as(VIEWER)
                .body(Map.of("vendor", "The " + vendor.toUpperCase(Locale.ROOT)))
                .post("category_rules/test/")
                .then()
                .statusCode(200)
                .body("rule.category", equalTo(category));
        Map<String, Object> expense = new HashMap<>(Api.expense(Api.approvedBudget("100"), "5.00"));
        expense.remove("category");
        expense.put("vendor", vendor);
        as(FINANCE).body(expense).post("expenses/").then().statusCode(201).body("category", equalTo(category));
        String id = added.path("id");
        as(Api.BOREALIS + "finance").get("category_rules/{id}/", id).then().statusCode(404);
        Response changed = as(FINANCE)
                .header("If-Match", added.header("ETag"))
                .body(Map.of("match", "description_contains", "pattern", vendor, "category", category))
                .put("category_rules/{id}/", id);
        changed.then().statusCode(200).body("priority", equalTo(100));
        as(FINANCE)
                .header("If-Match", changed.header("ETag"))
                .delete("category_rules/{id}/", id)
                .then()
                .statusCode(204);
        as(VIEWER).get("category_rules/").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    private static Response add(Map<String, Object> category) {
        Response added = as(FINANCE).body(category).post("categories/");
        added.then().statusCode(201);
        return added;
    }
}
