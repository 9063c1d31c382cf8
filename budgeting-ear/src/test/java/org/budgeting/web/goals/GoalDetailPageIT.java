package org.budgeting.web.goals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** A goal on its pages, from setting it to its result. */
class GoalDetailPageIT {

    @Test
    void is_set_followed_and_closed_L1_L5() {
        String name = "Leads " + Unique.word();
        try (Visitor owner = Visitor.signIn("aurora-budget-owner")) {
            owner.open("/goals/goal-list").button("Set a goal").click();
            owner.page().locator("[id='goalForm:goalName']").fill(name);
            owner.page().locator("[id='goalForm:unit']").fill("leads");
            owner.page().locator("[id='goalForm:targetValue']").fill("500");
            owner.button("Save").first().click();
            owner.page().locator("#historyTitle").waitFor();
            assertThat(owner.page().locator("h1")).containsText(name);
            owner.press("Record a value");
            owner.page().locator("[id='valueForm:value']").fill("120");
            owner.page().locator("[id='valueForm:saveValue']").click();
            assertThat(owner.page().locator("#figures")).containsText("120 of 500 leads");
            owner.press(owner.page().locator("[id='actionForm:close']"));
            owner.page().locator("[id='closeForm:confirmClose']").click();
            assertThat(owner.page().locator("#state")).containsText("Missed");
            assertThat(owner.button("Record a value")).hasCount(0);
        }
    }
}
