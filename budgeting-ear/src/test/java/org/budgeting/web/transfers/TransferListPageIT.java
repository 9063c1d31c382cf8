package org.budgeting.web.transfers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** A transfer is written with both sides, seen in the list, withdrawn; what a year has left is previewed. */
class TransferListPageIT {

    private static final String GIVER = "Facilities 2026";

    @Test
    void a_transfer_is_proposed_from_a_budget_and_withdrawn_J1_J2() {
        String reason = "Fewer repairs " + Unique.word();
        try (Visitor owner = Visitor.signIn("aurora-budget-owner")) {
            owner.open("/budgets/budget-list?search=" + GIVER.replace(" ", "%20"));
            owner.page().locator(".budget-name a").first().click();
            owner.page().locator("#versionsTitle").waitFor();
            owner.follow("Transfer");
            assertThat(owner.page().locator("[id='transferForm:gives:0:budget']"))
                    .containsText(GIVER);
            owner.page().locator("[id='transferForm:reason']").fill(reason);
            owner.button("Submit for approval").click();
            assertThat(owner.page().locator("[id='transferForm:takesRefusal']")).containsText("Say what takes");
            assertThat(owner.page().locator("[id='transferForm:gives:0:amountRefusal']"))
                    .containsText("above zero");
            owner.choose("transferForm:takes:0:budget", GIVER);
            owner.choose("transferForm:takes:0:category", "Office supplies");
            // The months come with the budget, and a list that is opened before is closed by that.
            owner.page()
                    .locator("[id='transferForm:takes:0:month_input'] option")
                    .nth(1)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            owner.choose("transferForm:takes:0:month", "Dec");
            type(owner, "takes", "1");
            type(owner, "gives", "2");
            assertThat(effect(owner)).containsText("£2.00 given, £1.00 taken");
            owner.button("Submit for approval").click();
            assertThat(effect(owner)).containsText("Both sides have to add up");
            type(owner, "gives", "1");
            assertThat(effect(owner)).containsText("£1.00 moves");
            owner.button("Submit for approval").click();
            assertThat(owner.page().locator("h1")).containsText(reason);

            owner.open("/transfers/transfer-list?state=SUBMITTED").follow(reason);
            owner.button("Withdraw").click();
            owner.buttonIn(owner.page().locator("[id='confirmForm:confirmDialog']"), "Continue")
                    .click();
            assertThat(owner.page().locator("#state")).containsText("Withdrawn");
            assertThat(owner.button("Reverse")).hasCount(0);
        }
    }

    @Test
    void what_is_left_is_previewed_before_it_is_carried_forward_J4() {
        try (Visitor finance = Visitor.signIn("aurora-finance")) {
            finance.open("/transfers/carry-forward");
            finance.choose("carryForm:from", "Marketing 2025");
            finance.choose("carryForm:to", "Marketing 2026");
            finance.page().locator("[id='carryForm:percent']").fill("0");
            finance.button("Preview").click();
            assertThat(finance.page().locator("[id='carryForm:preview']")).containsText("There is nothing to move");
            assertThat(finance.button("Submit for approval")).hasCount(0);
        }
    }

    @Test
    void who_drafts_nothing_reads_only() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/transfers/transfer-list");
            assertThat(viewer.page().locator("h1")).hasText("Transfers");
            assertThat(viewer.link("New transfer")).hasCount(0);
            viewer.open("/transfers/transfer-form");
            assertThat(viewer.page().locator("[id='transferForm:propose']")).hasCount(0);
            viewer.forgive();
        }
    }

    private static void type(Visitor visitor, String side, String amount) {
        Locator input = visitor.page().locator("[id='transferForm:" + side + ":0:amount']");
        input.fill(amount);
        visitor.page().waitForResponse(Pattern.compile("transfer-form"), () -> input.press("Tab"));
    }

    private static Locator effect(Visitor visitor) {
        return visitor.page().locator("[id='transferForm:effect']");
    }
}
