package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for every page, in each look: nobody is kept out, nothing is wider than the window, the browser has
 * nothing to complain about.
 */
class EveryPageIT {

    private static final String FIRST_BUDGET = ".budget-name a";

    @ParameterizedTest
    @EnumSource
    void is_open_to_everybody(Look.Theme theme) {
        try (Visitor visitor = Visitor.signIn("aurora-finance", new Look(theme, Look.DESK.width()))) {
            check(visitor.open("/"), "dashboard", theme);
            check(visitor.open("/budgets/budget-list"), "budget-list", theme);
            visitor.page().locator(FIRST_BUDGET).nth(2).click();
            check(visitor, "budget-detail", theme);
            check(visitor.open("/expenses/expense-list"), "expense-list", theme);
            visitor.page().locator("[id='listForm:expenses'] td a").first().click();
            check(visitor, "expense-detail", theme);
            check(visitor.open("/expenses/split-form"), "split-form", theme);
            check(visitor.open("/recurring/recurring-list?failed=true"), "recurring-list", theme);
            visitor.page().locator("[id='listForm:recurring'] td a").first().click();
            visitor.page().locator("#daysTitle").waitFor();
            check(visitor, "recurring-detail", theme);
            check(visitor.open("/recurring/recurring-form"), "recurring-form", theme);
            check(visitor.open("/rates/rate-list"), "rate-list", theme);
            check(visitor.open("/vendors/vendor-list"), "vendor-list", theme);
            visitor.page().locator("[id='listForm:vendors'] td a").first().click();
            check(visitor, "vendor-detail", theme);
            check(visitor.open("/transfers/transfer-list"), "transfer-list", theme);
            check(visitor.open("/transfers/transfer-form"), "transfer-form", theme);
            check(visitor.open("/transfers/carry-forward"), "carry-forward", theme);
            check(visitor.open("/overruns/over-budget-case-list"), "over-budget-case-list", theme);
            visitor.page().locator(".budget-name a").first().click();
            check(visitor, "over-budget-case-detail", theme);
            check(visitor.open("/commitments/commitment-list"), "commitment-list", theme);
            visitor.page().locator("[id='listForm'] td a").first().click();
            check(visitor, "commitment-detail", theme);
            check(visitor.open("/imports/import"), "import", theme);
            check(visitor.open("/periods/period-list?period=FY2025-P11"), "period-list", theme);
            check(visitor.open("/variances/variance-list"), "variance-list", theme);
            check(visitor.open("/periods/fiscal-calendar"), "fiscal-calendar", theme);
            check(visitor.open("/categories/category-list?retired=true"), "category-list", theme);
            check(visitor.open("/categories/category-rule-list"), "category-rule-list", theme);
            check(visitor.open("/goals/goal-list"), "goal-list", theme);
            visitor.page().locator("[id='listForm'] td a").first().click();
            visitor.page().locator("#historyTitle").waitFor();
            check(visitor, "goal-detail", theme);

            visitor.open("/budgets/budget-list").button("New budget").click();
            visitor.page().locator("[id='budgetForm:name']").waitFor();
            check(visitor, "budget-dialog", theme);
            visitor.open("/expenses/expense-list").button("Record an expense").click();
            visitor.page().locator("[id='expenseForm:description']").waitFor();
            check(visitor, "expense-dialog", theme);

            visitor.open("/categories/category-list")
                    .button("Move or merge")
                    .first()
                    .click();
            visitor.page().locator("[id='shiftForm:lookShift']").click();
            visitor.page().locator("[id='shiftForm:shiftPreview'] .facts").waitFor();
            check(visitor, "shift-dialog", theme);
            visitor.open("/periods/period-list?period=FY2025-P12")
                    .button("Request reopening")
                    .click();
            visitor.page().locator("[id='reopenForm:reason']").waitFor();
            check(visitor, "reopen-dialog", theme);

            visitor.open("/no-such-page");
            visitor.forgive();
            check(visitor, "not-found", theme);
        }
        try (Visitor approver = Visitor.signIn("aurora-approver", new Look(theme, Look.DESK.width()))) {
            check(approver.open("/approvals/approval-inbox"), "approval-inbox", theme);
        }
    }

    /** As it was opened, and on a phone; windows change their size, and then the page has to follow. */
    private static void check(Visitor visitor, String name, Look.Theme theme) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        for (int width : List.of(Look.PHONE.width(), Look.DESK.width())) {
            Look look = new Look(theme, width);
            visitor.resize(width);
            visitor.screenshot(name + "-" + look);
            assertThat(visitor.barriers()).as(name + " in " + look).isEmpty();
            assertThat(visitor.overflow())
                    .as(name + " in " + look + ": pixels beyond the window")
                    .isLessThanOrEqualTo(0);
        }
    }
}
