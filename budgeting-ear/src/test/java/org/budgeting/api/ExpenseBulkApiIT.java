package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many expenses at once: a result for each row, and no row in the way of another. */
class ExpenseBulkApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";

    private final String budget = Api.approvedBudget("100.00");

    @Test
    void each_row_is_done_or_refused_by_itself_and_a_repeated_request_has_no_second_effect() {
        String key = UUID.randomUUID().toString();
        List<Map<String, Object>> rows = List.of(
                record(Map.of()),
                record(Map.of("amount", "95.00")),
                record(Map.of("description", " ")),
                record(Map.of("date", "2031-01-01")),
                record(Map.of("amount", "20.00", "status", "pending")),
                Map.of("id", UUID.randomUUID(), "if_match", "\"0\"", "pay", Map.of()),
                Map.of("pay", Map.of(), "cancel", Map.of()));
        Response first = bulk(CONTRIBUTOR, key, rows);
        first.then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(5))
                .body("items.status", contains(201, 409, 422, 422, 201, 404, 422))
                .body("items[1].problem.type", equalTo("/docs/problems/budget-exceeded"))
                .body("items[1].problem.errors[0].pointer", equalTo("/items/1/record/amount"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/record/description"))
                .body("items[3].problem.errors[0].pointer", equalTo("/items/3/record/date"))
                .body("items[6].problem.errors.pointer", contains("/items/6", "/items/6/id"));
        assertThat(bulk(CONTRIBUTOR, key, rows).asString()).isEqualTo(first.asString());
        as(CONTRIBUTOR).get("expenses/?budget={id}", budget).then().body("items", hasSize(2));

        Response second = bulk(
                CONTRIBUTOR,
                null,
                List.of(
                        Map.of(
                                "id", first.<String>path("items[4].expense.id"),
                                "if_match", first.<String>path("items[4].expense.etag"),
                                "pay", Map.of("date", "2026-05-02")),
                        Map.of(
                                "id", first.<String>path("items[0].expense.id"),
                                "if_match", first.<String>path("items[0].expense.etag"),
                                "correct", record(Map.of("amount", "11.00")).get("record")),
                        Map.of(
                                "id", first.<String>path("items[0].expense.id"),
                                "if_match", first.<String>path("items[0].expense.etag"),
                                "cancel", Map.of()),
                        Map.of("id", first.<String>path("items[4].expense.id"), "cancel", Map.of()),
                        Map.of("id", first.<String>path("items[4].expense.id"), "refund", Map.of("amount", "5.00"))));
        second.then()
                .body("items.status", contains(200, 200, 412, 428, 201))
                .body("items[0].expense.status", equalTo("paid"))
                .body("items[1].expense.amount", equalTo("11.00"))
                .body("items[4].expense.amount", equalTo("-5.00"));
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.actual", equalTo("26.00"));
    }

    @Test
    void who_may_not_one_by_one_may_not_at_once_and_others_expenses_do_not_exist_T6() {
        bulk(Api.AURORA + "viewer", null, List.of(record(Map.of())))
                .then()
                .statusCode(200)
                .body("items.status", contains(403));
        bulk(Api.BOREALIS + "contributor", null, List.of(record(Map.of())))
                .then()
                .body("items[0].status", equalTo(422))
                .body("items[0].problem.errors[0].pointer", equalTo("/items/0/record/budget"));
        bulk(CONTRIBUTOR, null, List.of()).then().statusCode(422).body("errors[0].pointer", equalTo("/items"));
        bulk(CONTRIBUTOR, null, Collections.nCopies(201, Map.of()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("too-long"));
        bulk(CONTRIBUTOR, null, List.of(Map.of("paint", Map.of()))).then().statusCode(400);
    }

    private Map<String, Object> record(Map<String, Object> but) {
        Map<String, Object> expense = new HashMap<>(Api.expense(budget, "10.00"));
        expense.putAll(but);
        return Map.of("record", expense);
    }

    private static Response bulk(String user, String key, List<? extends Map<String, ?>> rows) {
        var request = as(user).body(Map.of("items", rows));
        return (key == null ? request : request.header("Idempotency-Key", key)).post("expenses/bulk/");
    }
}
