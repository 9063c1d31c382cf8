package org.budgeting.web.periods;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class FiscalCalendarPageIT {

    @Test
    void a_choice_is_previewed_before_it_is_stored() {
        try (Visitor finance = Visitor.signIn("borealis-finance")) {
            finance.open("/periods/fiscal-calendar");
            Locator preview = finance.page().locator("[id='calendarForm:preview']");
            assertThat(preview.locator("tbody tr")).hasCount(12);
            finance.choose("calendarForm:kind", "Thirteen periods of four weeks");
            assertThat(preview.locator("tbody tr")).hasCount(13);
            assertThat(preview).containsText("4 weeks");
            finance.choose("calendarForm:startMonth", "October");
            finance.page().locator("[id='calendarForm:year']").fill("2023");
            finance.button("Show the year").click();
            assertThat(preview).containsText("FY2023: ");

            finance.open("/periods/fiscal-calendar");
            assertThat(preview.locator("tbody tr")).hasCount(12);
        }
    }

    @Test
    void a_calendar_in_use_says_that_it_stays() {
        try (Visitor finance = Visitor.signIn("aurora-finance")) {
            finance.open("/periods/fiscal-calendar");
            assertThat(finance.page().getByText("cannot be changed any more")).isVisible();
            assertThat(finance.button("Use this calendar")).hasCount(0);
        }
    }
}
