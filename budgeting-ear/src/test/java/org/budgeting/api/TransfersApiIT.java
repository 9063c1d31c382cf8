package org.budgeting.api;

import static org.budgeting.api.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransfersApiIT {

    private static final String CONTRIBUTOR = Api.AURORA + "contributor";
    private static final String APPROVER = Api.AURORA + "approver";

    @Test
    void a_transfer_moves_what_is_approved_and_is_undone_by_another_J1_J2_J3() {
        String giver = Api.approvedBudget("1200");
        String taker = Api.approvedBudget("120");
        Response transfer = propose(giver, taker, "50");
        transfer.then()
                .statusCode(201)
                .body("state", equalTo("submitted"))
                .body("amount", equalTo("50.00"))
                .body("lines[0].from.budget", equalTo(giver));
        String id = transfer.path("id");
        approve(id);
        assertAvailable(giver, "1150.00");
        assertAvailable(taker, "170.00");
        Response reversal = as(CONTRIBUTOR).body(Map.of("reason", "Twice")).post("transfers/{id}/reverse/", id);
        reversal.then().statusCode(200).body("reversal_of", equalTo(id));
        as(CONTRIBUTOR)
                .body(Map.of())
                .post("transfers/{id}/reverse/", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/docs/problems/transfer-reversed"));
        approve(reversal.path("id"));
        assertAvailable(giver, "1200.00");
        as(CONTRIBUTOR)
                .get("transfers/?budget={id}", taker)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void what_waits_can_be_withdrawn_J2() {
        String giver = Api.approvedBudget("1200");
        Response transfer = propose(giver, Api.approvedBudget("120"), "50");
        String id = transfer.path("id");
        as(CONTRIBUTOR).post("transfers/{id}/withdraw/", id).then().statusCode(428);
        as(CONTRIBUTOR)
                .header("If-Match", transfer.header("ETag"))
                .post("transfers/{id}/withdraw/", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        as(CONTRIBUTOR)
                .get("transfers/?budget={id}&state=withdrawn", giver)
                .then()
                .body("items.id", hasItem(id));
        as(CONTRIBUTOR).get("transfers/?state=lost").then().statusCode(400);
    }

    @Test
    void what_is_wrong_is_named_with_its_place_J1() {
        String giver = Api.approvedBudget("100");
        propose(giver, giver, "1").then().statusCode(422).body("errors.pointer", hasItem("/lines/0/to"));
        as(CONTRIBUTOR)
                .body(Map.of("reason", "x", "lines", List.of()))
                .post("transfers/")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lines"));
        propose(giver, Api.draftId("10"), "1")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/lines/0/to/budget"));
    }

    @Test
    void more_than_is_free_is_refused_when_it_is_decided_J1() {
        String giver = Api.approvedBudget("12");
        String taker = Api.approvedBudget("12");
        String id = propose(giver, taker, "2").path("id");
        decide(id).then().statusCode(409).body("type", equalTo("/docs/problems/below-used"));
        as(CONTRIBUTOR).get("transfers/{id}/", id).then().body("state", equalTo("submitted"));
    }

    @Test
    void nothing_to_carry_forward_answers_null_and_an_earlier_budget_is_refused_J4() {
        String budget = Api.approvedBudget("100");
        as(CONTRIBUTOR)
                .body(Map.of("from", budget, "to", Api.approvedBudget("100")))
                .post("transfers/carry_forward/")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/to"));
        as(CONTRIBUTOR)
                .body(Map.of("from", budget, "to", next(), "percent", "0"))
                .post("transfers/carry_forward/")
                .then()
                .statusCode(200)
                .body("transfer", nullValue());
        as(Api.AURORA + "viewer")
                .body(Map.of("from", budget, "to", next(), "percent", "25"))
                .post("transfers/carry_forward/preview/")
                .then()
                .statusCode(200)
                .body("change", equalTo("25.00"))
                .body("lines[0].left", equalTo("100.00"));
    }

    @Test
    void another_tenant_finds_no_transfer_T6() {
        String id = propose(Api.approvedBudget("1200"), Api.approvedBudget("12"), "1")
                .path("id");
        as(Api.BOREALIS + "finance").get("transfers/{id}/", id).then().statusCode(404);
        as(Api.BOREALIS + "finance")
                .body(Map.of())
                .post("transfers/{id}/reverse/", id)
                .then()
                .statusCode(404);
    }

    /** A transfer between the budgets' own category in May. */
    private static Map<String, Object> transfer(Object from, Object to, Object category, String amount) {
        return Map.of(
                "reason",
                "The fair was cancelled",
                "lines",
                List.of(Map.of(
                        "from", Map.of("budget", from, "category", category, "month", "2026-05"),
                        "to", Map.of("budget", to, "category", category, "month", "2026-05"),
                        "amount", amount)));
    }

    /** A penny from May to June of one budget. */
    static Map<String, Object> within(String budget) {
        String category = as(CONTRIBUTOR).get("budgets/{id}/", budget).path("lines[0].category");
        return Map.of(
                "reason",
                "Later",
                "lines",
                List.of(Map.of(
                        "from", Map.of("budget", budget, "category", category, "month", "2026-05"),
                        "to", Map.of("budget", budget, "category", category, "month", "2026-06"),
                        "amount", "0.01")));
    }

    /** An approved budget of the year after. */
    private static String next() {
        Response draft = as(CONTRIBUTOR)
                .body(Map.of(
                        "name", Api.unique("Next"),
                        "budget_type", "annual",
                        "amount", "100",
                        "currency", "GBP",
                        "start_date", "2027-01-01",
                        "end_date", "2027-12-31"))
                .post("budgets/");
        as(APPROVER)
                .body(Map.of("decision", "approved"))
                .post("approvals/{id}/decision/", Api.submitted(draft))
                .then()
                .statusCode(200);
        return draft.path("id");
    }

    private static Response propose(String from, String to, String amount) {
        String category = as(CONTRIBUTOR).get("budgets/{id}/", from).path("lines[0].category");
        return as(CONTRIBUTOR).body(transfer(from, to, category, amount)).post("transfers/");
    }

    private static void approve(String transfer) {
        decide(transfer).then().statusCode(200);
    }

    private static Response decide(String transfer) {
        String approval = as(APPROVER)
                .get("approvals/waiting/")
                .jsonPath()
                .getString("items.find { it.subject == '" + transfer + "' }.id");
        return as(APPROVER).body(Map.of("decision", "approved")).post("approvals/{id}/decision/", approval);
    }

    private static void assertAvailable(String budget, String amount) {
        as(CONTRIBUTOR).get("budgets/{id}/", budget).then().body("funds.available", equalTo(amount));
    }
}
