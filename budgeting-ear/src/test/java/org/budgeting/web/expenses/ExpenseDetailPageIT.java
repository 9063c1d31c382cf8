package org.budgeting.web.expenses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class ExpenseDetailPageIT {

    @Test
    void an_expense_is_refunded_in_part_corrected_and_cancelled() {
        String what = "Shelf " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            ExpenseListPageIT.record(visitor, what, "Facilities 2026", "12.34");
            visitor.page().getByText(what).first().click();
            visitor.press("Correct");
            visitor.page().locator("[id='expenseForm:amount']").fill("20.00");
            visitor.page().locator("[id='expenseForm:saveExpense']").click();
            assertThat(visitor.page().locator("#original, [id='original']")).isVisible();

            visitor.press("Refund");
            visitor.page().locator("[id='refundForm:amount']").fill("20.01");
            visitor.page().locator("[id='refundForm:confirmRefund']").click();
            assertThat(visitor.page().locator("[id='refundForm:amountRefusal']"))
                    .containsText("20.00");
            visitor.page().locator("[id='refundForm:amount']").fill("20.00");
            visitor.page().locator("[id='refundForm:confirmRefund']").click();
            assertThat(visitor.page().locator("#figures")).containsText("Refund");

            visitor.page().locator("[id$='one']").first().click();
            visitor.press("Cancel expense");
            visitor.page().locator("[id='cancelForm:confirmCancel']").click();
            assertThat(visitor.page().locator("#state")).containsText("Cancelled");
        }
    }
}
