package org.budgeting.web.overruns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** What happened outside is recorded in the portal, and its case is followed from the budget to the transfer. */
class OverBudgetCaseListPageIT {

    private static final String OVERSPENT = "Cloud and licences 2026";

    @Test
    void a_case_is_seen_on_its_budget_explained_and_leads_to_a_transfer_Z1_Z2() {
        String what = "Renewed by itself " + Unique.word();
        try (Visitor owner = Visitor.signIn("aurora-budget-owner")) {
            owner.open("/budgets/budget-list?search=" + OVERSPENT.replace(" ", "%20"));
            owner.page().locator(".budget-name a").first().click();
            owner.page().locator("#versionsTitle").waitFor();
            owner.page().waitForLoadState();
            owner.button("Record an expense").click();
            owner.page().locator("[id='expenseForm:description']").fill(what);
            owner.page().locator("[id='expenseForm:amount']").fill("1");
            owner.page()
                    .locator("[id='expenseForm:happenedOutside'] .ui-chkbox-box")
                    .click();
            owner.button("Record").click();
            assertThat(owner.page().locator(".note.bad").first()).containsText("beyond the limit");
            owner.follow("See the case");
            assertThat(owner.page().locator("#figures")).containsText(what);

            owner.page().locator("[id='proposalForm:cause']").fill("The contract renews itself");
            owner.button("Submit for approval").click();
            assertThat(owner.page().locator("[id='proposalForm:remedyRefusal']"))
                    .containsText("Say what is done");
            owner.page().locator("[id='proposalForm:remedy']").fill("Cancelled for next year");
            owner.button("Submit for approval").click();
            assertThat(owner.page().locator("#state")).containsText("Waits for approval");
            owner.follow("Transfer money here");
            assertThat(owner.page().locator("[id='transferForm:takes:0:budget']"))
                    .containsText(OVERSPENT);
        }
        try (Visitor approver = Visitor.signIn("aurora-approver")) {
            approver.open("/approvals/approval-inbox");
            Locator card = approver.page()
                    .locator(".inbox-item")
                    .filter(new Locator.FilterOptions().setHasText("Cancelled for next year"));
            assertThat(card).containsText("Over-budget case");
            approver.follow(OVERSPENT);
            assertThat(approver.page().locator("h1")).containsText("Over budget: " + OVERSPENT);
            assertThat(approver.button("Submit for approval")).hasCount(0);
            approver.open("/overruns/over-budget-case-list?state=PROPOSED");
            assertThat(approver.page().locator("[id='listForm:cases']")).containsText(OVERSPENT);
        }
    }
}
