package org.budgeting.web.budgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The versions of an approved budget on its page: revised, compared, withdrawn. */
class VersionsPageIT {

    private static final String BUDGET = "Facilities 2026";

    @Test
    void a_revision_is_drafted_compared_and_withdrawn_W3() {
        try (Visitor owner = Visitor.signIn("aurora-budget-owner")) {
            open(owner);
            owner.button("Revise").click();
            Locator name = owner.page().locator("[id='budgetForm:name']");
            name.waitFor();
            name.fill(BUDGET + ", revised");
            owner.button("Save the revision").click();
            assertThat(owner.page().locator("[id='budgetForm:reasonRefusal']")).isVisible();
            owner.page().locator("[id='budgetForm:reason']").fill("The roof");
            owner.button("Save the revision").click();
            Locator drafted = owner.page()
                    .locator("#versions .rows > li")
                    .filter(new Locator.FilterOptions().setHasText("Draft"));
            assertThat(drafted).containsText("The roof");
            owner.page().waitForLoadState();
            owner.buttonIn(drafted, "Compare with the one before").click();
            assertThat(owner.page().locator("#versions table")).containsText(BUDGET + ", revised");
            owner.buttonIn(drafted, "Withdraw").click();
            assertThat(drafted).hasCount(0);
            assertThat(owner.page().locator("#versions .rows")).containsText("Sealed");
        }
    }

    @Test
    @Tag("look")
    void is_open_to_everybody_in_each_look() {
        for (Look look : List.of(new Look(Look.Theme.DARK, 1280), new Look(Look.Theme.LIGHT, 390))) {
            try (Visitor viewer = Visitor.signIn("aurora-viewer", look)) {
                open(viewer);
                assertThat(viewer.page().locator("#versions")).containsText("Sealed");
                assertThat(viewer.button("Revise")).hasCount(0);
                viewer.screenshot("versions-" + look);
                Assertions.assertThat(viewer.barriers()).isEmpty();
                Assertions.assertThat(viewer.overflow()).isLessThanOrEqualTo(0);
            }
        }
    }

    private static void open(Visitor visitor) {
        visitor.open("/budgets/budget-list?search=" + BUDGET.replace(" ", "%20"));
        visitor.page().locator(".budget-name a").first().click();
        visitor.page().locator("#versionsTitle").waitFor();
        visitor.page().waitForLoadState();
    }
}
