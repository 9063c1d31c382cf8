package org.budgeting.web.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** The tools beside a plan: copied from an approved budget, filled with a preview, and put back. */
class PlanToolsPageIT {

    private static final String MODEL = "Facilities 2026";

    @Test
    void a_copy_is_filled_as_previewed_and_the_filling_undone_PL1_PL2() {
        String name = "Copied " + UUID.randomUUID();
        try (Visitor owner = Visitor.signIn("aurora-budget-owner", new Look(Look.Theme.LIGHT, 390))) {
            owner.open("/budgets/budget-list?search=" + MODEL.replace(" ", "%20"));
            owner.page().locator(".budget-name a").first().click();
            owner.page().locator("#planTitle").waitFor();
            owner.page().waitForLoadState();
            owner.button("Copy to the next period").click();
            owner.page().locator("[id='copyForm:name']").fill(name);
            owner.button("Draft the copy").click();
            assertThat(owner.page().locator("h1")).hasText(name);
            owner.page().waitForLoadState();
            Locator total = owner.page().locator(".plan tfoot td.amount").first();
            String asItWas = total.textContent();

            owner.button("Fill").click();
            owner.choose("fillForm:method", "Spending of the year before");
            owner.page().locator("[id='fillForm:upliftPercent']").fill("10");
            owner.button("Preview").click();
            Locator after = owner.page().locator("#fillPreview tfoot td.amount").nth(1);
            assertThat(after).not().isEmpty();
            String previewed = after.textContent();
            Assertions.assertThat(previewed).isNotEqualTo(asItWas);
            Assertions.assertThat(owner.barriers()).isEmpty();
            owner.screenshot("plan-fill");
            owner.button("Apply").click();
            assertThat(total).hasText(previewed);
            owner.button("Undo").click();
            assertThat(total).hasText(asItWas);
            Assertions.assertThat(owner.overflow()).isLessThanOrEqualTo(0);
        }
    }
}
