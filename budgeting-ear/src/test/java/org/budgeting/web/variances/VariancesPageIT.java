package org.budgeting.web.variances;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has to be explained about a budget, on its page and in the list. */
class VariancesPageIT {

    /** The demo spends a third more on it than planned, so something is always due. */
    private static final String BUDGET = "Cloud and licences 2026";

    @Test
    void what_is_due_is_marked_in_the_list_and_explained_on_the_page() {
        String why = "Prices rose in spring. " + Unique.word();
        try (Visitor contributor = Visitor.signIn("aurora-contributor")) {
            contributor.open("/budgets/budget-list?search=" + BUDGET.replace(" ", "%20"));
            Locator mark =
                    contributor.page().locator(".budget-name .chip.watch").first();
            assertThat(mark).containsText("due");
            mark.click();
            contributor.page().locator("#variancesTitle").waitFor();
            contributor.page().waitForLoadState();
            Locator due = contributor
                    .page()
                    .locator("#variances .rows > li")
                    .filter(new Locator.FilterOptions().setHasText("To be explained"))
                    .first();
            String place = due.locator("strong + span").innerText();
            String category = due.locator("strong").innerText();
            contributor.buttonIn(due, "Explain").click();
            contributor.button("Save the explanation").click();
            assertThat(contributor.page().locator("[id='varianceForm:textRefusal']"))
                    .containsText("Say why");
            contributor.page().locator(".explain textarea").fill(why);
            contributor.button("Save the explanation").click();
            Locator explained = contributor
                    .page()
                    .locator("#variances .rows > li")
                    .filter(new Locator.FilterOptions().setHasText(why));
            assertThat(explained).containsText(place);
            assertThat(explained).containsText(category);
            assertThat(explained).not().containsText("To be explained");
            assertThat(explained).containsText("Timing");
        }
    }

    @Test
    void finance_sets_from_where_on_and_the_list_follows() {
        try (Visitor finance = Visitor.signIn("aurora-finance")) {
            finance.open("/variances/variance-list");
            assertThat(finance.page().locator("[id='listForm'] .rows > li").first())
                    .containsText("planned");
            finance.page().locator("[id='thresholdForm:percent']").fill("-1");
            finance.button("Set the threshold").click();
            assertThat(finance.page().locator("[id='thresholdForm:percentRefusal']"))
                    .containsText("from 0 to 1000");
            finance.page().locator("[id='thresholdForm:percent']").fill("10");
            finance.button("Set the threshold").click();
            assertThat(finance.page().locator("#thresholdForm")).containsText("aurora-finance");
        }
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/variances/variance-list");
            assertThat(viewer.page().locator("#thresholdForm button")).hasCount(0);
        }
    }

    @Test
    @Tag("look")
    void is_open_to_everybody_in_each_look() {
        for (Look look : List.of(new Look(Look.Theme.DARK, 1280), new Look(Look.Theme.LIGHT, 390))) {
            try (Visitor visitor = Visitor.signIn("aurora-finance", look)) {
                visitor.open("/budgets/budget-list?search=" + BUDGET.replace(" ", "%20"));
                check(visitor, "budget-list-due-" + look);
                visitor.page().locator(".budget-name a").first().click();
                visitor.page().locator("#variancesTitle").waitFor();
                visitor.page().waitForLoadState();
                visitor.page().locator("#variances .rows > li button").first().click();
                visitor.page().locator(".explain textarea").waitFor();
                check(visitor, "variances-" + look);
            }
        }
    }

    private static void check(Visitor visitor, String name) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitor.screenshot(name);
        Assertions.assertThat(visitor.barriers()).as(name).isEmpty();
        Assertions.assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
    }
}
