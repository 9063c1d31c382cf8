package org.budgeting.web.rates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class RateListPageIT {

    @Test
    void rates_are_imported_added_and_corrected() {
        try (Visitor visitor = Visitor.signIn("aurora-finance")) {
            visitor.open("/rates/rate-list")
                    .page()
                    .locator("[id='importForm:file']")
                    .setInputFiles(new FilePayload(
                            "eurofxref.csv",
                            "text/csv",
                            "Date, SEK, QQQ, \n6 June 2003, 9.1135, 1, \n".getBytes(StandardCharsets.UTF_8)));
            visitor.press("Import the rates");
            assertThat(visitor.page().getByText("Line 1:")).isVisible();

            visitor.open("/rates/rate-list?currency=SEK&from=2003-06-06&to=2003-06-07");
            assertThat(visitor.page().locator("[id='listForm:rates']")).containsText("1 EUR = 9.1135 SEK");
            visitor.press("New rate");
            visitor.page().fill("[id='rateForm:base']", "dkk");
            visitor.page().fill("[id='rateForm:quote']", "sek");
            visitor.page().fill("[id='rateForm:date']", "2003-06-07");
            visitor.page().fill("[id='rateForm:rate']", "1.22");
            visitor.button("Keep the rate").click();
            assertThat(visitor.page().locator("[id='listForm:rates']")).containsText("1 DKK = 1.22 SEK");
            visitor.button("Correct").click();
            visitor.page().fill("[id='rateForm:rate']", "1.23");
            visitor.button("Keep the rate").click();
            assertThat(visitor.page().locator("[id='listForm:rates']")).containsText("1 DKK = 1.23 SEK");
        }
    }
}
