package org.budgeting.api;

import static io.restassured.RestAssured.given;

import groovy.json.JsonOutput;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.mapper.ObjectMapper;
import io.restassured.mapper.ObjectMapperDeserializationContext;
import io.restassured.mapper.ObjectMapperSerializationContext;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import org.budgeting.RunningSystem;
import org.budgeting.Unique;

/** How a program speaks to the API. Tests share the two demo tenants, so what they make has a name of its own. */
final class Api {

    static final String AURORA = "aurora-";
    static final String BOREALIS = "borealis-";

    // Of the libraries that REST-assured can write JSON with, Groovy's comes with it.
    private static final RestAssuredConfig JSON = RestAssuredConfig.config()
            .objectMapperConfig(new ObjectMapperConfig(new ObjectMapper() {
                @Override
                public Object serialize(ObjectMapperSerializationContext context) {
                    return JsonOutput.toJson(context.getObjectToSerialize());
                }

                @Override
                public Object deserialize(ObjectMapperDeserializationContext context) {
                    throw new UnsupportedOperationException("tests read answers by paths");
                }
            }));

    private Api() {}

    static URI root() {
        return RunningSystem.get().api();
    }

    static String token(String user) {
        return RunningSystem.token(user);
    }

    /** A request of a demo user, for example {@code as("aurora-contributor").get("budgets/")}. */
    static RequestSpecification as(String user) {
        return withToken(token(user));
    }

    static RequestSpecification withToken(String token) {
        return stranger().header("Authorization", "Bearer " + token);
    }

    static RequestSpecification stranger() {
        return given().spec(new RequestSpecBuilder()
                .setBaseUri(root())
                .setConfig(JSON)
                .setContentType(ContentType.JSON)
                .addFilter(new Contract())
                .build());
    }

    /** What the system says of itself, an OpenAPI document in JSON. */
    static String description() {
        return given().accept("application/json")
                .get(root().resolve("/openapi?format=json"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static String unique(String name) {
        return name + " " + Unique.word();
    }

    /** The body of a budget for the whole of this test's year; {@code amount} in the tenant's currency. */
    static Map<String, Object> plan(String name, String amount) {
        return Map.of(
                "name", name,
                "budget_type", "annual",
                "amount", amount,
                "currency", "GBP",
                "start_date", "2026-01-01",
                "end_date", "2026-12-31");
    }

    static Response draft(String amount) {
        return draft(plan(unique("Budget"), amount));
    }

    private static Response draft(Map<String, Object> plan) {
        Response answer = as(AURORA + "contributor").body(plan).post("budgets/");
        answer.then().statusCode(201);
        return answer;
    }

    static String draftId(String amount) {
        return draft(amount).path("id");
    }

    /** Id of the approval that waits for a decision on a budget, after submitting it. */
    static String submitted(Response draft) {
        String id = draft.path("id");
        as(AURORA + "contributor")
                .header("If-Match", draft.header("ETag"))
                .post("budgets/{id}/submit/", id)
                .then()
                .statusCode(200);
        JsonPath waiting = as(AURORA + "approver").get("approvals/waiting/").jsonPath();
        return waiting.getString("items.find { it.subject == '" + id + "' }.id");
    }

    /** Id of a budget that can be spent. */
    static String approvedBudget(String amount) {
        return approved(plan(unique("Budget"), amount));
    }

    static String approved(Map<String, Object> plan) {
        Response draft = draft(plan);
        as(AURORA + "approver")
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", submitted(draft))
                .then()
                .statusCode(200);
        return draft.path("id");
    }

    static Map<String, Object> expense(String budget, String amount) {
        return Map.of(
                "description", "Paper",
                "amount", amount,
                "currency", "GBP",
                "date", "2026-04-17",
                "budget", budget);
    }
}
