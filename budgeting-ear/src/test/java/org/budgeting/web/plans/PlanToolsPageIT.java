package org.budgeting.web.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The tools beside a plan: copied from an approved budget, filled with a preview and put back, given out and taken back
 * with a conflict.
 */
class PlanToolsPageIT {

    private static final String MODEL = "Facilities 2026";

    @Test
    void a_copy_is_filled_as_previewed_put_back_and_imported_with_a_conflict_PL1_PL2_PL3() {
        String name = "Copied " + Unique.word();
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

            owner.page().waitForLoadState();
            String plan = exported(owner);
            owner.button("Fill").click();
            owner.button("Preview").click();
            owner.button("Apply").click();
            assertThat(owner.button("Undo")).isVisible();
            owner.button("Import").click();
            String mine = plan.replaceFirst(",[0-9.]+,", ",1.00,").replaceFirst(",1.00,[0-9.]+,", ",1.00,2.00,");
            owner.page()
                    .locator("[id='planFileForm:file']")
                    .setInputFiles(new FilePayload("plan.csv", "text/csv", mine.getBytes(StandardCharsets.UTF_8)));
            owner.button("Look at it").click();
            Locator conflicts = owner.page().locator("#planTakeForm tbody tr");
            assertThat(conflicts).hasCount(2);
            Assertions.assertThat(owner.barriers()).isEmpty();
            owner.screenshot("plan-import");
            owner.choose("planTakeForm:conflict:0:take", "In the file");
            owner.button("Take the changes").click();
            assertThat(owner.page().locator("#messages")).containsText("The plan is written.");
            owner.page().locator("[id='matrixOpener']").click();
            Locator line = owner.page()
                    .locator(".plain-table.wide tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Facilities"));
            assertThat(line.locator("td").nth(0)).containsText("1.00");
            assertThat(line.locator("td").nth(1)).not().containsText("2.00");
        }
    }

    private static String exported(Visitor owner) {
        Download file = owner.page().waitForDownload(() -> owner.button("CSV").click());
        try (InputStream content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
