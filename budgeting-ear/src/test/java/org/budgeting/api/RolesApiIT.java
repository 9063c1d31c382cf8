package org.budgeting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.api.Api.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation by each role: let through, or refused with 403 and without an effect. */
class RolesApiIT {

    private static final List<String> ROLES =
            List.of("viewer", "contributor", "budget-owner", "approver", "finance", "auditor", "admin");
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private static String budget;

    private record Operation(String name, Set<String> roles, Function<String, Response> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Set<String> ALL = Set.copyOf(ROLES);
    private static final Set<String> FINANCE = Set.of("finance");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final String NO_PERIOD = "FY2026-P14";
    private static final Set<String> COMMENTERS = Set.of("contributor", "budget-owner", "approver", "finance", "admin");
    private static final Set<String> DRAFTERS = Set.of("contributor", "budget-owner", "finance");

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("list budgets", ALL, user -> as(user).get("budgets/")),
            new Operation("summarise budgets", ALL, user -> as(user).get("budgets/summary/")),
            new Operation("get a budget", ALL, user -> as(user).get("budgets/{id}/", budget)),
            new Operation("list expenses", ALL, user -> as(user).get("expenses/")),
            new Operation("list categories", ALL, user -> as(user).get("categories/")),
            new Operation("list default categories", ALL, user -> as(user).get("categories/default_categories/")),
            new Operation("list category rules", ALL, user -> as(user).get("category_rules/")),
            new Operation("list departments", ALL, user -> as(user).get("departments/")),
            new Operation("list approvals", ALL, user -> as(user).get("approvals/")),
            new Operation("list goals", ALL, user -> as(user).get("goals/")),
            new Operation("get the fiscal calendar", ALL, user -> as(user).get("fiscal_calendar/")),
            new Operation("list periods", ALL, user -> as(user).get("periods/")),
            new Operation("get a period", ALL, user -> as(user).get("periods/FY2026-P01/")),
            new Operation(
                    "preview a fiscal calendar",
                    ALL,
                    user -> as(user).get("fiscal_calendar/preview/?kind=calendar_months&start_month=4")),
            new Operation("list recommendations", ALL, user -> as(user).get("recommendations/")),
            new Operation("who am I", ALL, user -> as(user).get("me/")),
            new Operation("read comments", ALL, user -> as(user).get("budgets/{id}/comments/", budget)),
            new Operation("list mentions", ALL, user -> as(user).get("mentions/")),
            new Operation(
                    "comment a budget",
                    COMMENTERS,
                    user -> as(user).body(Map.of("text", "Role")).post("budgets/{id}/comments/", budget)),
            new Operation(
                    "change a comment",
                    COMMENTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .body(Map.of("text", "x"))
                            .put("comments/{id}/", NOBODYS)),
            new Operation(
                    "remove a comment",
                    COMMENTERS,
                    user -> as(user).header("If-Match", "\"1\"").delete("comments/{id}/", NOBODYS)),
            new Operation(
                    "attach a file",
                    COMMENTERS,
                    user -> as(user).contentType("multipart/form-data")
                            .multiPart("file", "a.txt", new byte[] {'a'})
                            .post("comments/{id}/attachments/", NOBODYS)),
            new Operation("list content keys", ADMIN, user -> as(user).get("content_keys/")),
            new Operation("change the content key", ADMIN, user -> as(user).post("content_keys/rotate/")),
            new Operation("list webhooks", ADMIN, user -> as(user).get("webhooks/")),
            new Operation("get a webhook", ADMIN, user -> as(user).get("webhooks/{id}/", NOBODYS)),
            new Operation(
                    "add a webhook",
                    ADMIN,
                    user -> as(user).body(Map.of("url", "https://127.0.0.1/", "event_types", List.of("goal.set")))
                            .post("webhooks/")),
            new Operation(
                    "change a webhook",
                    ADMIN,
                    user -> as(user).contentType("application/merge-patch+json")
                            .header("If-Match", "\"1\"")
                            .body(Map.of("enabled", false))
                            .patch("webhooks/{id}/", NOBODYS)),
            new Operation(
                    "remove a webhook",
                    ADMIN,
                    user -> as(user).header("If-Match", "\"1\"").delete("webhooks/{id}/", NOBODYS)),
            new Operation(
                    "change the secret of a webhook",
                    ADMIN,
                    user -> as(user).header("If-Match", "\"1\"").post("webhooks/{id}/rotate_secret/", NOBODYS)),
            new Operation("test a webhook", ADMIN, user -> as(user).post("webhooks/{id}/test/", NOBODYS)),
            new Operation(
                    "replay what was given up",
                    ADMIN,
                    user -> as(user).body(Map.of("since", "2026-11-23T00:00:00Z"))
                            .post("webhooks/{id}/replay/", NOBODYS)),
            new Operation("list deliveries", ADMIN, user -> as(user).get("webhooks/{id}/deliveries/", NOBODYS)),
            new Operation(
                    "get a delivery",
                    ADMIN,
                    user -> as(user).get("webhooks/{id}/deliveries/{delivery}/", NOBODYS, NOBODYS)),
            new Operation(
                    "replay a delivery",
                    ADMIN,
                    user -> as(user).post("webhooks/{id}/deliveries/{delivery}/replay/", NOBODYS, NOBODYS)),
            new Operation(
                    "add a receipt",
                    DRAFTERS,
                    user -> as(user).contentType("multipart/form-data")
                            .multiPart("file", "a.pdf", new byte[] {'a'})
                            .post("expenses/{id}/receipts/", NOBODYS)),
            new Operation(
                    "remove a receipt",
                    DRAFTERS,
                    user -> as(user).delete("expenses/{id}/receipts/{receipt}/", NOBODYS, NOBODYS)),
            new Operation("read variances", ALL, user -> as(user).get("budgets/{id}/variances/", budget)),
            new Operation("read what is due", ALL, user -> as(user).get("variances/due/")),
            new Operation("read the threshold", ALL, user -> as(user).get("variances/threshold/")),
            new Operation(
                    "explain a variance",
                    DRAFTERS,
                    user -> as(user).body(
                                    Map.of("category", NOBODYS, "month", "2026-01", "cause", "other", "text", "Role"))
                            .post("budgets/{id}/variances/explanations/", NOBODYS)),
            new Operation(
                    "draft a budget",
                    DRAFTERS,
                    user -> as(user).body(Api.plan(Api.unique("Role"), "10")).post("budgets/")),
            new Operation(
                    "replace a draft",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .body(Api.plan("x", "10"))
                            .put("budgets/{id}/", NOBODYS)),
            new Operation(
                    "delete a draft",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"").delete("budgets/{id}/", NOBODYS)),
            new Operation(
                    "submit a draft",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"").post("budgets/{id}/submit/", NOBODYS)),
            new Operation(
                    "archive a budget",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"").post("budgets/{id}/archive/", NOBODYS)),
            new Operation("list versions", ALL, user -> as(user).get("budgets/{id}/versions/", budget)),
            new Operation("compare versions", ALL, user -> as(user).get("budgets/{id}/versions/comparison/", NOBODYS)),
            new Operation(
                    "get a version", ALL, user -> as(user).get("budgets/{id}/versions/{version}/", budget, NOBODYS)),
            new Operation(
                    "revise a budget",
                    DRAFTERS,
                    user -> as(user).body(Map.of("reason", "Role", "plan", Api.plan("x", "10")))
                            .post("budgets/{id}/versions/", NOBODYS)),
            new Operation(
                    "replace a revision",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .body(Map.of("reason", "Role", "plan", Api.plan("x", "10")))
                            .put("budgets/{id}/versions/{version}/", NOBODYS, NOBODYS)),
            new Operation(
                    "withdraw a revision",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .delete("budgets/{id}/versions/{version}/", NOBODYS, NOBODYS)),
            new Operation(
                    "submit a revision",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .post("budgets/{id}/versions/{version}/submit/", NOBODYS, NOBODYS)),
            new Operation("check the ledger", Set.of("auditor"), user -> as(user).get("ledger/check/")),
            new Operation("list transfers", ALL, user -> as(user).get("transfers/")),
            new Operation("get a transfer", ALL, user -> as(user).get("transfers/{id}/", NOBODYS)),
            new Operation(
                    "propose a transfer",
                    DRAFTERS,
                    user -> as(user).body(TransfersApiIT.within(budget)).post("transfers/")),
            new Operation(
                    "carry forward",
                    DRAFTERS,
                    user -> as(user).body(Map.of("from", NOBODYS, "to", NOBODYS))
                            .post("transfers/carry_forward/")),
            new Operation(
                    "preview a carry-forward",
                    ALL,
                    user -> as(user).body(Map.of("from", NOBODYS, "to", NOBODYS))
                            .post("transfers/carry_forward/preview/")),
            new Operation(
                    "withdraw a transfer",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"").post("transfers/{id}/withdraw/", NOBODYS)),
            new Operation("list over-budget cases", ALL, user -> as(user).get("over_budget_cases/")),
            new Operation("get an over-budget case", ALL, user -> as(user).get("over_budget_cases/{id}/", NOBODYS)),
            new Operation(
                    "explain an over-budget case",
                    DRAFTERS,
                    user -> as(user).header("If-Match", "\"1\"")
                            .body(Map.of("cause", "Role", "remedy", "Role"))
                            .post("over_budget_cases/{id}/propose/", NOBODYS)),
            new Operation(
                    "record what happened outside",
                    Set.of("budget-owner", "finance"),
                    user -> as(user).body(OverrunsApiIT.outside(budget, "0.01")).post("expenses/")),
            new Operation(
                    "reverse a transfer",
                    DRAFTERS,
                    user -> as(user).body(Map.of()).post("transfers/{id}/reverse/", NOBODYS)),
            new Operation("list commitments", ALL, user -> as(user).get("commitments/")),
            new Operation("get a commitment", ALL, user -> as(user).get("commitments/{id}/", NOBODYS)),
            new Operation(
                    "request a purchase",
                    DRAFTERS,
                    user -> as(user).body(CommitmentsApiIT.of(budget)).post("commitments/")),
            new Operation(
                    "withdraw a commitment",
                    DRAFTERS,
                    user -> as(user).body(Map.of()).post("commitments/{id}/withdraw/", NOBODYS)),
            new Operation(
                    "cancel a commitment",
                    DRAFTERS,
                    user -> as(user).body(Map.of()).post("commitments/{id}/cancel/", NOBODYS)),
            new Operation(
                    "close a commitment",
                    DRAFTERS,
                    user -> as(user).body(Map.of()).post("commitments/{id}/close/", NOBODYS)),
            new Operation(
                    "record a split",
                    DRAFTERS,
                    user -> as(user).body(ExpensesApiIT.split(budget, "1")).post("splits/")),
            new Operation("get a split", ALL, user -> as(user).get("splits/{id}/", NOBODYS)),
            new Operation(
                    "read what came of rates", ALL, user -> as(user).get("budgets/{id}/variances/currencies/", budget)),
            new Operation("list budget rates", ALL, user -> as(user).get("budgets/{id}/rates/", budget)),
            new Operation("get a budget rate", ALL, user -> as(user).get("budgets/{id}/rates/EUR/", budget)),
            new Operation(
                    "set a budget rate",
                    Set.of("finance", "admin"),
                    user -> as(user).header("If-Match", "\"1-0000000000000000\"")
                            .body(Map.of("rate", "1"))
                            .put("budgets/{id}/rates/EUR/", NOBODYS)),
            new Operation("list exchange rates", ALL, user -> as(user).get("rates/")),
            new Operation("get an exchange rate", ALL, user -> as(user).get("rates/{id}/", NOBODYS)),
            new Operation("read what a rate was", ALL, user -> as(user).get("rates/{id}/past/", NOBODYS)),
            new Operation(
                    "add an exchange rate",
                    Set.of("finance", "admin"),
                    user -> as(user).body(Map.of("base", "EUR", "quote", "EUR", "date", "2026-01-01", "rate", "1"))
                            .post("rates/")),
            new Operation(
                    "correct an exchange rate",
                    Set.of("finance", "admin"),
                    user -> as(user).header("If-Match", "\"1-0000000000000000\"")
                            .body(Map.of("rate", "1"))
                            .put("rates/{id}/", NOBODYS)),
            new Operation(
                    "import exchange rates",
                    Set.of("finance", "admin"),
                    user -> as(user).contentType("multipart/form-data")
                            .multiPart("file", "a.csv", new byte[] {'a'})
                            .post("rates/import/")),
            new Operation("list vendors", ALL, user -> as(user).get("vendors/")),
            new Operation("get a vendor", ALL, user -> as(user).get("vendors/{id}/", NOBODYS)),
            new Operation(
                    "rename a vendor",
                    Set.of("finance", "admin"),
                    user -> as(user).header("If-Match", "\"1-0000000000000000\"")
                            .body(Map.of("name", "Nobody", "synonyms", List.of()))
                            .put("vendors/{id}/", NOBODYS)),
            new Operation(
                    "preview a merge of vendors",
                    Set.of("finance", "admin"),
                    user -> as(user).body(Map.of("into", NOBODYS)).post("vendors/{id}/merge/preview/", NOBODYS)),
            new Operation(
                    "merge vendors",
                    Set.of("finance", "admin"),
                    user -> as(user).header("If-Match", "\"1-0000000000000000\"")
                            .body(Map.of("into", NOBODYS))
                            .post("vendors/{id}/merge/", NOBODYS)),
            new Operation(
                    "refund an expense",
                    DRAFTERS,
                    user -> as(user).body(Map.of()).post("expenses/{id}/refund/", NOBODYS)),
            new Operation(
                    "record an expense",
                    DRAFTERS,
                    user -> as(user).body(Api.expense(budget, "1")).post("expenses/")),
            new Operation(
                    "set a goal",
                    Set.of("budget-owner", "finance"),
                    user -> as(user).body(Map.of(
                                    "goal_name",
                                    Api.unique("Role"),
                                    "goal_type",
                                    "custom",
                                    "target_value",
                                    "1",
                                    "unit",
                                    "x"))
                            .post("goals/")),
            new Operation(
                    "add a category",
                    Set.of("finance", "admin"),
                    user -> as(user).body(Map.of("name", Api.unique("Role"))).post("categories/")),
            new Operation(
                    "merge a category",
                    Set.of("finance", "admin"),
                    user -> as(user).header("If-Match", "\"1\"")
                            .body(Map.of("into", NOBODYS))
                            .post("categories/{id}/merge/", NOBODYS)),
            new Operation(
                    "record a value of a goal",
                    Set.of("budget-owner", "finance"),
                    user -> as(user).body(Map.of("value", "1")).post("goals/{id}/values/", NOBODYS)),
            new Operation(
                    "add a department",
                    Set.of("admin"),
                    user -> as(user).body(Map.of("name", Api.unique("Role"))).post("departments/")),
            new Operation(
                    "choose the fiscal calendar",
                    FINANCE,
                    user -> as(user).header(
                                    "If-Match", as(user).get("fiscal_calendar/").header("ETag"))
                            .body(Map.of("kind", "calendar_months", "start_month", 1))
                            .put("fiscal_calendar/")),
            new Operation("hold a period", FINANCE, user -> onNoPeriod(user).post("periods/{id}/hold/", NO_PERIOD)),
            new Operation("close a period", FINANCE, user -> onNoPeriod(user).post("periods/{id}/close/", NO_PERIOD)),
            new Operation("open a period", FINANCE, user -> onNoPeriod(user).post("periods/{id}/open/", NO_PERIOD)),
            new Operation(
                    "request a reopening",
                    FINANCE,
                    user -> onNoPeriod(user)
                            .body(Map.of("reason", "Late"))
                            .post("periods/{id}/request_reopening/", NO_PERIOD)),
            new Operation("see what waits", Set.of("approver"), user -> as(user).get("approvals/waiting/")),
            new Operation(
                    "decide",
                    Set.of("approver"),
                    user -> as(user).body(Map.of("decision", "approved")).post("approvals/{id}/decision/", NOBODYS)),
            new Operation("read the trail", Set.of("auditor"), user -> as(user).get("audit/?subject={id}", NOBODYS)),
            new Operation("verify the trail", Set.of("auditor"), user -> as(user).get("audit/verification/")));

    @BeforeAll
    static void something_to_read_and_to_spend() {
        budget = Api.approvedBudget("100");
    }

    private static RequestSpecification onNoPeriod(String user) {
        return as(user).header("If-Match", "\"0\"");
    }

    static Stream<Arguments> operations() {
        return OPERATIONS.stream().flatMap(operation -> ROLES.stream().map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("operations")
    void lets_through_whom_the_table_names_and_nobody_else_C1(Operation operation, String role) {
        Response answer = operation.call().apply(Api.AURORA + role);
        if (operation.roles().contains(role)) {
            assertThat(answer.statusCode()).isIn(200, 201, 404, 422);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.<String>path("type")).isEqualTo("/docs/problems/forbidden");
        }
    }

    @Test
    void refuses_to_change_a_draft_by_a_patch_without_the_right() {
        Response draft = Api.draft("10");
        as(Api.AURORA + "viewer")
                .contentType("application/merge-patch+json")
                .header("If-Match", draft.header("ETag"))
                .body("{\"name\": \"Changed\"}")
                .patch("budgets/{id}/", draft.<String>path("id"))
                .then()
                .statusCode(403);
    }
}
