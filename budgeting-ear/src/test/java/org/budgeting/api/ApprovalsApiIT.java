package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApprovalsApiIT {

    private static final String APPROVER = Api.AURORA + "approver";
    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    @Test
    void approves_together_with_the_budget_W4() {
        Response draft = Api.draft("250");
        String approval = Api.submitted(draft);
        as(APPROVER)
                .get("approvals/{id}/", approval)
                .then()
                .statusCode(200)
                .body("status", equalTo("waiting"))
                .body("subject_type", equalTo("budget"))
                .body("subject", equalTo(draft.path("id")))
                .body("amount", equalTo("250.00"))
                .body("submitted_by", equalTo(CONTRIBUTOR));
        as(APPROVER)
                .body(Map.of("decision", "approved", "reason", "Agreed"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("decided_by", equalTo(APPROVER))
                .body("reason", equalTo("Agreed"));
        as(CONTRIBUTOR)
                .get("budgets/{id}/", draft.<String>path("id"))
                .then()
                .body("stage", equalTo("approved"))
                .body("approved_by", equalTo(APPROVER))
                .body("funds.available", equalTo("250.00"));
    }

    @Test
    void returns_with_a_reason_and_the_budget_is_a_draft_again() {
        Response draft = Api.draft("250");
        String approval = Api.submitted(draft);
        as(APPROVER)
                .body(Map.of("decision", "returned"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        as(APPROVER)
                .body(Map.of("decision", "returned", "reason", "Too much"))
                .post("approvals/{id}/decision/", approval)
                .then()
                .statusCode(200)
                .body("status", equalTo("returned"));
        as(CONTRIBUTOR).get("budgets/{id}/", draft.<String>path("id")).then().body("stage", equalTo("draft"));
    }

    @Test
    void decides_once_however_many_decide_at_the_same_moment_W4() throws Exception {
        String approval = Api.submitted(Api.draft("250"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> decide = () -> as(APPROVER)
                    .body(Map.of("decision", "approved"))
                    .post("approvals/{id}/decision/", approval)
                    .statusCode();
            List<Integer> statuses = threads
                    .invokeAll(Stream.generate(() -> decide).limit(4).toList())
                    .stream()
                    .map(ApprovalsApiIT::statusOf)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409, 409, 409);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refuses_words_that_are_no_decision() {
        String approval = Api.submitted(Api.draft("250"));
        decision(approval, "{\"decision\": \"waiting\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision"));
        decision(approval, "{\"decision\": \"yes\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decision"));
        decision(approval, "{}").then().statusCode(422).body("errors[0].pointer", equalTo("/decision"));
    }

    @Test
    void lists_by_status() {
        String approval = Api.submitted(Api.draft("250"));
        as(CONTRIBUTOR).get("approvals/?status=waiting").then().statusCode(200).body("items.id", hasItem(approval));
        as(CONTRIBUTOR)
                .get("approvals/?status=approved,returned")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(approval)));
    }

    private static Response decision(String approval, String body) {
        return as(APPROVER).body(body).post("approvals/{id}/decision/", approval);
    }

    private static int statusOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
