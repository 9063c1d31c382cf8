package org.budgeting.web.spending;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was spent, asked and looked at in the portal. */
class SpendingSheetPageIT {

    @Test
    void what_is_asked_stands_in_the_address_and_each_figure_leads_to_its_expenses() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/spending/spending-sheet");
            assertThat(viewer.page().locator("thead").first()).containsText("Planned");
            viewer.choose("filterForm:rows", "Vendor");
            viewer.choose("filterForm:columns", "Month");
            viewer.press("Show");
            assertThat(viewer.page()).hasURL(Pattern.compile(".*across=MONTH.*by=VENDOR.*"));
            assertThat(viewer.page().locator("thead").first()).not().containsText("Planned");
            viewer.page().locator("tbody th a").first().click();
            assertThat(viewer.page()).hasURL(Pattern.compile(".*/expenses/expense-list.*vendor=.*"));
            assertThat(viewer.page()
                            .locator("[id='listForm:expenses'] tbody tr")
                            .first())
                    .isVisible();
            viewer.open("/spending/spending-sheet?first=2026-05&last=2026-04");
            assertThat(viewer.page().locator("body")).containsText("The last month is before the first");
        }
    }

    @Test
    @Tag("look")
    void is_open_to_everybody_in_each_look() {
        for (Look look : List.of(new Look(Look.Theme.DARK, 1280), new Look(Look.Theme.LIGHT, 390))) {
            try (Visitor visitor = Visitor.signIn("aurora-finance", look)) {
                for (String by : List.of("by=CATEGORY", "by=VENDOR&across=MONTH", "by=MONTH&compare=PREVIOUS_YEAR")) {
                    visitor.open("/spending/spending-sheet?" + by);
                    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
                    String name = "spending-" + by.replaceAll("\\W", "-") + "-" + look;
                    visitor.screenshot(name);
                    Assertions.assertThat(visitor.barriers()).as(name).isEmpty();
                    Assertions.assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
                }
            }
        }
    }
}
