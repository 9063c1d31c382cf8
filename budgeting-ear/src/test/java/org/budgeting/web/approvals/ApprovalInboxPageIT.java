package org.budgeting.web.approvals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class ApprovalInboxPageIT {

    @Test
    void keys_move_through_the_inbox_and_approve() {
        String name = "Playground " + Unique.word();
        try (Visitor contributor = Visitor.signIn("aurora-contributor");
                Visitor approver = Visitor.signIn("aurora-approver")) {
            submit(contributor, name);
            Locator items = approver.open("/approvals/approval-inbox").page().locator(".inbox-item");
            // By its heading: an item names the budgets that it would stand beside, too.
            Locator mine = items.filter(new Locator.FilterOptions().setHas(approver.link(name)));
            assertThat(mine).containsText("£4,000.00");

            items.first().focus();
            for (int presses = 0; presses < 50 && !isFocused(mine); presses++) {
                approver.page().keyboard().press("j");
            }
            assertThat(mine).isFocused();
            approver.page().keyboard().press("a");

            assertThat(approver.page().getByText(name + " is approved.")).isVisible();
            assertThat(mine).hasCount(0);
            assertThat(approver.page().locator(".inbox-item:focus, main:focus")).hasCount(1);
        }
    }

    @Test
    void is_closed_to_who_may_not_approve() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/approvals/approval-inbox");
            assertThat(viewer.page().getByText("You may not see this page")).isVisible();
            viewer.forgive();
        }
    }

    private static boolean isFocused(Locator item) {
        return (Boolean) item.evaluate("one => one === document.activeElement");
    }

    private static void submit(Visitor visitor, String name) {
        visitor.open("/budgets/budget-list").button("New budget").click();
        visitor.page().locator("[id='budgetForm:name']").fill(name);
        visitor.page().locator("[id='budgetForm:amount']").fill("4000");
        visitor.button("Save the draft").click();
        visitor.button("Submit").click();
        assertThat(visitor.page().locator("#state")).containsText("Waits for approval");
    }
}
