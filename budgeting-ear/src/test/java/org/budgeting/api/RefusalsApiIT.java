package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.budgeting.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to requests that are wrong: always a problem document that names the fault, never a failure of ours. */
class RefusalsApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    @Test
    void asks_a_stranger_for_a_token() {
        problem(Api.stranger().get("budgets/"), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer realm=\"budgeting\""));
        problem(Api.stranger().get(""), 401, "unauthenticated");
        problem(Api.stranger().get("nothing/"), 401, "unauthenticated");
        problem(Api.stranger().body("{}").post("budgets/"), 401, "unauthenticated");
    }

    @Test
    void takes_no_token_that_it_cannot_trust() {
        String good = Api.token(CONTRIBUTOR);
        String[] parts = good.split("\\.");
        String otherPayload = parts[1].substring(0, parts[1].length() - 4) + "AAAA";
        for (String bad : new String[] {
            "nonsense",
            "a.b.c",
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + otherPayload + "." + parts[2],
            "eyJhbGciOiJub25lIn0." + parts[1] + ".",
            RunningSystem.get().serviceToken()
        }) {
            problem(Api.withToken(bad).get("budgets/"), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }
        problem(Api.stranger().auth().preemptive().basic(CONTRIBUTOR, "demo").get("budgets/"), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nmae\": \"x\"}|400|unknown-field|/nmae",
                "{\"name\": 5}|400|wrong-type|/name",
                "{\"amount\": 5}|400|wrong-type|/amount",
                "{\"amount\": \"five\"}|400|wrong-type|/amount",
                "{\"budget_type\": \"yearly\"}|400|wrong-type|/budget_type",
                "{\"start_date\": \"01.01.2026\"}|400|wrong-type|/start_date",
                "{\"category\": \"marketing\"}|400|wrong-type|/category",
                "{\"lines\": [{\"amount\": \"1\", \"extra\": 1}]}|400|unknown-field|/lines/0/extra",
            })
    void refuses_a_body_that_it_cannot_understand_R1(String body, int status, String code, String pointer) {
        problem(as(CONTRIBUTOR).body(body).post("budgets/"), status, code).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|''|/name|required",
                "budget_type|''|/budget_type|required",
                "amount|-5.00|/amount|not-positive",
                "amount|0|/amount|not-positive",
                "amount|1.234|/amount|too-many-decimals",
                "amount|1000000000000|/amount|too-large",
                "currency|XQZ|/currency|unknown-currency",
                "currency|gbp|/currency|unknown-currency",
                "end_date|2025-12-31|/end_date|end-before-start",
                "end_date|2050-12-31|/end_date|too-long",
                "category|00000000-0000-7000-8000-000000000000|/category|unknown",
                "department|00000000-0000-7000-8000-000000000000|/department|unknown",
                "target_cpa|-1|/target_cpa|negative",
                "target_roi|1000000|/target_roi|too-large",
            })
    void refuses_a_field_that_breaks_a_rule(String field, String value, String pointer, String code) {
        Map<String, Object> plan = new HashMap<>(Api.plan(Api.unique("Refused"), "100"));
        plan.put(field, value);
        problem(as(CONTRIBUTOR).body(plan).post("budgets/"), 422, "invalid-input")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void names_every_broken_field_at_once_and_stores_nothing() {
        String name = "n".repeat(201);
        problem(as(CONTRIBUTOR).body(Map.of("name", name)).post("budgets/"), 422, "invalid-input")
                .body(
                        "errors.pointer",
                        equalTo(List.of("/amount", "/budget_type", "/currency", "/end_date", "/name", "/start_date")));
        as(CONTRIBUTOR)
                .get("budgets/?search={name}", name.substring(0, 100))
                .then()
                .body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{} {}", "{\"name\": \"a\", \"name\": \"b\"}"})
    void refuses_what_is_no_object(String body) {
        Response answer = as(CONTRIBUTOR).body(body).post("budgets/");
        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.<String>path("type")).matches("/docs/problems/(malformed-json|wrong-type|duplicate-field)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statsu=active|statsu|unknown-parameter",
                "status=nonsense|status|invalid-parameter",
                "status=active,|status|invalid-parameter",
                "status=active&status=pending|status|invalid-parameter",
                "page_size=0|page_size|out-of-range",
                "page_size=201|page_size|out-of-range",
                "page_size=many|page_size|invalid-parameter",
                "cursor=nonsense|cursor|unknown-cursor",
                "category=marketing|category|invalid-parameter",
                "search=%00|search|invalid-parameter",
            })
    void refuses_a_parameter_by_its_name_R6(String query, String parameter, String code) {
        Response answer = as(CONTRIBUTOR).urlEncodingEnabled(false).get("budgets/?" + query);
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void refuses_a_query_that_is_not_well_formed() throws IOException {
        assertThat(statusOf("GET /budgeting/budgets/?search=%zz HTTP/1.1\r\n" + head() + "\r\n"))
                .isEqualTo(400);
    }

    @Test
    void refuses_the_wrong_method_address_and_media_type() {
        problem(as(CONTRIBUTOR).delete("budgets/"), 405, "method-not-allowed").header("Allow", containsString("POST"));
        problem(as(CONTRIBUTOR).get("nothing/"), 404, "not-found");
        problem(as(CONTRIBUTOR).get("budgets/nonsense/"), 404, "not-found");
        problem(as(CONTRIBUTOR).accept("application/xml").get("budgets/"), 406, "not-acceptable");
        problem(as(CONTRIBUTOR).contentType("text/plain").body("x").post("budgets/"), 415, "unsupported-media-type");
    }

    @Test
    void refuses_a_body_over_its_limit_however_it_comes_R2() throws IOException {
        String big = "{\"name\": \"" + "x".repeat(1 << 20) + "\"}";
        problem(as(CONTRIBUTOR).body(big).post("budgets/"), 413, "too-large");
        assertThat(statusOf("POST /budgeting/budgets/ HTTP/1.1\r\n" + head() + "Content-Length: 2147483648\r\n\r\n{"))
                .isEqualTo(413);
        assertThat(statusOf("POST /budgeting/budgets/ HTTP/1.1\r\n" + head() + "Transfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(big.length()) + "\r\n" + big + "\r\n0\r\n\r\n"))
                .isEqualTo(413);
    }

    @Test
    void answers_nonsense_without_failing() {
        Random random = new Random(17);
        String alphabet = "{}[]\":,0123456789.eE+-truefalsn\\u \u0000\u00e9\ud83d\ude00";
        for (int n = 0; n < 200; n++) {
            StringBuilder body = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(place -> body.append(alphabet.charAt(place)));
            int status = as(CONTRIBUTOR)
                    .body(body.toString().getBytes(StandardCharsets.UTF_8))
                    .post("budgets/")
                    .statusCode();
            assertThat(status).as(body.toString()).isIn(400, 422);
        }
    }

    @Test
    void explains_each_kind_of_problem_at_its_address_E1_R7() {
        String type = as(CONTRIBUTOR).get("nothing/").path("type");
        Api.stranger()
                .accept("text/html")
                .get(Api.root().resolve(type))
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<h1>Not found</h1>"));
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("private, no-store"))
                .body("type", equalTo("/docs/problems/" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", matchesPattern("/budgeting/.*"))
                .body("trace_id", equalTo(answer.header("X-Correlation-Id")));
    }

    private static String head() {
        return "Host: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Api.token(CONTRIBUTOR) + "\r\n";
    }

    /** Speaks HTTP by hand, for what no client would send. */
    private static int statusOf(String request) throws IOException {
        try (Socket socket = new Socket(Api.root().getHost(), Api.root().getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException answeredAlready) {
                assertThat(answeredAlready).isInstanceOf(IOException.class);
            }
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(9));
        }
    }
}
