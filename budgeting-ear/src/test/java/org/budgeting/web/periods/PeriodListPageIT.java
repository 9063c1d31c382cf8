package org.budgeting.web.periods;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.concurrent.ThreadLocalRandom;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** Each run takes a year of its own, long before anything is booked. */
class PeriodListPageIT {

    private final int year = ThreadLocalRandom.current().nextInt(1920, 2000);

    @Test
    void finance_holds_and_closes_and_an_approver_opens_it_again() {
        String name = "FY" + year + "-P03";
        try (Visitor finance = Visitor.signIn("aurora-finance");
                Visitor approver = Visitor.signIn("aurora-approver")) {
            finance.open("/periods/period-list?year=" + year);
            finance.follow(name + " for Whole organisation: Open");
            Locator chosen = finance.page().locator("[id='periodForm:chosen']");
            assertThat(chosen).containsText(name + ", Whole organisation");
            finance.button("Put on hold").click();
            confirm(finance);
            assertThat(chosen.locator(".chip").first()).containsText("On hold");
            finance.button("Close").click();
            assertThat(finance.page().locator("[id='confirmForm:confirmDialog']"))
                    .containsText("by an approval only");
            confirm(finance);
            assertThat(chosen.locator(".chip").first()).containsText("Closed");
            assertThat(finance.page().getByLabel(name + " for Marketing: Closed"))
                    .containsText("from above");

            finance.button("Request reopening").click();
            Locator dialog = finance.page().locator("#reopenDialog");
            finance.buttonIn(dialog, "Request reopening").click();
            assertThat(finance.page().locator("[id='reopenForm:reasonRefusal']"))
                    .containsText("Say why");
            dialog.getByLabel("Reason").fill("A late invoice of " + year);
            finance.buttonIn(dialog, "Request reopening").click();
            assertThat(chosen).containsText("waits for approval");

            Locator card = approver.open("/approvals/approval-inbox")
                    .page()
                    .locator(".inbox-item")
                    .filter(new Locator.FilterOptions().setHasText("A late invoice of " + year));
            assertThat(card).containsText("Reopening of a period");
            approver.screenshot("approval-inbox-reopening");
            org.assertj.core.api.Assertions.assertThat(approver.barriers()).isEmpty();
            approver.buttonIn(card, "Approve").click();
            assertThat(approver.page().getByText("Reopen " + name + " is approved."))
                    .isVisible();
            assertThat(card).hasCount(0);

            approver.open("/periods/period-list?period=" + name);
            assertThat(approver.page().locator("[id='periodForm:chosen'] .chip").first())
                    .containsText("Open");
        }
    }

    @Test
    void others_read_it_only() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/periods/period-list?period=FY2025-P11");
            Locator chosen = viewer.page().locator("[id='periodForm:chosen']");
            assertThat(chosen).containsText("aurora-finance, ");
            assertThat(chosen).containsText("Finance holds and closes periods.");
            assertThat(viewer.button("Request reopening")).hasCount(0);
            viewer.follow("Previous year");
            assertThat(viewer.page().locator("h1 + .chip")).hasText("FY2024");
        }
    }

    @Test
    void a_period_that_is_not_there_is_not_found() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/periods/period-list?period=FY2025-P13");
            assertThat(viewer.page().getByText("There is nothing here")).isVisible();
            viewer.forgive();
        }
    }

    private static void confirm(Visitor visitor) {
        Locator dialog = visitor.page().locator("[id='confirmForm:confirmDialog']");
        visitor.buttonIn(dialog, "Continue").click();
        assertThat(dialog).isHidden();
    }
}
