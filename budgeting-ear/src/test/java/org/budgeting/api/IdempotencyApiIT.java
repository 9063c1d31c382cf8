package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdempotencyApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    private final String key = UUID.randomUUID().toString();

    @Test
    void repeats_the_answer_byte_by_byte_and_the_effect_not_at_all_E2_K1_R5() {
        Map<String, Object> plan = Api.plan(Api.unique("Once"), "10");
        Response first = post("budgets/", plan);
        Response second = post("budgets", plan);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        as(CONTRIBUTOR).get("budgets/?search={name}", plan.get("name")).then().body("items", hasSize(1));
    }

    @Test
    void refuses_the_key_for_another_body_K3() {
        post("budgets/", Api.plan(Api.unique("First"), "10")).then().statusCode(201);
        post("budgets/", Api.plan(Api.unique("Other"), "10"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/docs/problems/idempotency-key-reused"));
    }

    @Test
    void lets_a_key_be_used_again_after_a_refusal_K2() {
        post("budgets/", Api.plan(Api.unique("Refused"), "-10")).then().statusCode(422);
        post("budgets/", Api.plan(Api.unique("Mended"), "10")).then().statusCode(201);
        String budget = Api.draftId("10");
        String other = UUID.randomUUID().toString();
        as(CONTRIBUTOR)
                .header("Idempotency-Key", other)
                .body(Api.expense(budget, "5"))
                .post("expenses/")
                .then()
                .statusCode(409);
        as(CONTRIBUTOR)
                .header("Idempotency-Key", other)
                .body(Api.expense(budget, "5"))
                .post("expenses/")
                .then()
                .statusCode(409);
    }

    @Test
    void keeps_the_keys_of_callers_and_operations_apart_K3() {
        Map<String, Object> plan = Api.plan(Api.unique("Mine"), "10");
        String mine = post("budgets/", plan).path("id");
        String theirs = as(Api.AURORA + "finance")
                .header("Idempotency-Key", key)
                .body(plan)
                .post("budgets/")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(theirs).isNotEqualTo(mine);
        post("expenses/", Api.expense(Api.approvedBudget("10"), "1")).then().statusCode(201);
    }

    @Test
    void submits_once() {
        Response draft = Api.draft("10");
        String id = draft.path("id");
        for (int n = 0; n < 2; n++) {
            as(CONTRIBUTOR)
                    .header("If-Match", draft.header("ETag"))
                    .header("Idempotency-Key", key)
                    .post("budgets/{id}/submit/", id)
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("submitted"));
        }
    }

    @Test
    void has_one_effect_for_twins_that_arrive_together_K1() throws Exception {
        String budget = Api.approvedBudget("1000");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 5; round++) {
                String shared = UUID.randomUUID().toString();
                Callable<Response> record = () -> as(CONTRIBUTOR)
                        .header("Idempotency-Key", shared)
                        .body(Api.expense(budget, "10"))
                        .post("expenses/");
                List<Future<Response>> answers =
                        threads.invokeAll(Stream.generate(() -> record).limit(8).toList());
                for (Future<Response> answer : answers) {
                    assertThat(answer.get().statusCode()).isIn(201, 409);
                    if (answer.get().statusCode() == 409) {
                        assertThat(answer.get().<String>path("type"))
                                .isEqualTo("/docs/problems/idempotency-key-in-flight");
                    }
                }
                assertThat(answers.stream()
                                .map(IdempotencyApiIT::made)
                                .distinct()
                                .filter(id -> id != null))
                        .hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("50.00"));
    }

    @Test
    void refuses_what_is_no_key() {
        for (String bad : List.of("", "k".repeat(256), "a b")) {
            as(CONTRIBUTOR)
                    .header("Idempotency-Key", bad)
                    .body(Api.plan(Api.unique("Key"), "10"))
                    .post("budgets/")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/docs/problems/idempotency-key-invalid"));
        }
    }

    private static String made(Future<Response> answer) {
        try {
            return answer.get().statusCode() == 201 ? answer.get().path("id") : null;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Response post(String path, Map<String, Object> body) {
        return as(CONTRIBUTOR).header("Idempotency-Key", key).body(body).post(path);
    }
}
