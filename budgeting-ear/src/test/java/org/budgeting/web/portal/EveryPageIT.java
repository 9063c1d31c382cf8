package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every page, in each look: nobody is kept out, nothing is wider than the window, the browser has
 * nothing to complain about.
 */
class EveryPageIT {

    private static final String FIRST_BUDGET = ".budget-name a";

    static List<Look> looks() {
        return Look.all().toList();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void is_open_to_everybody(Look look) {
        try (Visitor visitor = Visitor.signIn("aurora-finance", look)) {
            check(visitor.open("/"), "dashboard", look);
            check(visitor.open("/budgets/budget-list"), "budget-list", look);
            visitor.page().locator(FIRST_BUDGET).nth(2).click();
            check(visitor, "budget-detail", look);
            check(visitor.open("/expenses/expense-list"), "expense-list", look);
            check(visitor.open("/transfers/transfer-list"), "transfer-list", look);
            check(visitor.open("/transfers/transfer-form"), "transfer-form", look);
            check(visitor.open("/transfers/carry-forward"), "carry-forward", look);
            check(visitor.open("/overruns/over-budget-case-list"), "over-budget-case-list", look);
            visitor.page().locator(".budget-name a").first().click();
            check(visitor, "over-budget-case-detail", look);
            check(visitor.open("/imports/import"), "import", look);
            check(visitor.open("/periods/period-list?period=FY2025-P11"), "period-list", look);
            check(visitor.open("/variances/variance-list"), "variance-list", look);
            check(visitor.open("/periods/fiscal-calendar"), "fiscal-calendar", look);

            visitor.open("/budgets/budget-list").button("New budget").click();
            visitor.page().locator("[id='budgetForm:name']").waitFor();
            check(visitor, "budget-dialog", look);
            visitor.open("/expenses/expense-list").button("Record an expense").click();
            visitor.page().locator("[id='expenseForm:description']").waitFor();
            check(visitor, "expense-dialog", look);

            visitor.open("/periods/period-list?period=FY2025-P12")
                    .button("Request reopening")
                    .click();
            visitor.page().locator("[id='reopenForm:reason']").waitFor();
            check(visitor, "reopen-dialog", look);

            visitor.open("/no-such-page");
            visitor.forgive();
            check(visitor, "not-found", look);
        }
        try (Visitor approver = Visitor.signIn("aurora-approver", look)) {
            check(approver.open("/approvals/approval-inbox"), "approval-inbox", look);
        }
    }

    private static void check(Visitor visitor, String name, Look look) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitor.screenshot(name + "-" + look);
        assertThat(visitor.barriers()).as(name + " in " + look).isEmpty();
        assertThat(visitor.overflow())
                .as(name + " in " + look + ": pixels beyond the window")
                .isLessThanOrEqualTo(0);
    }
}
