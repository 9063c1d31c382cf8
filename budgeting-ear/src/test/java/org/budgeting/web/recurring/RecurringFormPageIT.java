package org.budgeting.web.recurring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class RecurringFormPageIT {

    @Test
    void an_expense_is_repeated_by_a_rule_in_words_whose_next_days_are_shown_and_paused() {
        String what = "Rent " + Unique.word();
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            visitor.open("/recurring/recurring-form")
                    .page()
                    .locator("[id='recurringForm:description']")
                    .fill(what);
            visitor.page().locator("[id='recurringForm:amount']").fill("10.00");
            visitor.choose("recurringForm:budget", "Facilities 2026");
            visitor.page().locator("[id='recurringForm:monthDay']").fill("31");
            visitor.page().locator("[id='recurringForm:monthDay']").press("Tab");
            assertThat(visitor.page().locator("#sentence"))
                    .hasText("Every month on day 31, or the last day of months without it");
            visitor.choose("recurringForm:missingDay", "Are left out");
            assertThat(visitor.page().locator("#sentence"))
                    .hasText("Every month on day 31, leaving out months without it");
            visitor.choose("recurringForm:every", "Day");
            visitor.page().locator("[id='recurringForm:startsOn']").fill(soon.toString());
            visitor.page().locator("[id='recurringForm:startsOn']").press("Tab");
            assertThat(visitor.page().locator("#sentence")).hasText("Every day");
            assertThat(visitor.page().locator("[id='recurringForm:preview'] li"))
                    .hasCount(6);
            visitor.button("Save").click();
            visitor.page().locator("#daysTitle").waitFor();
            visitor.press("Pause");
            visitor.page().locator("[id='pauseForm:reason']").fill("Renovation");
            visitor.page().locator("[id='pauseForm:confirmPause']").click();
            assertThat(visitor.page().locator("#state")).containsText("Paused");
        }
    }
}
