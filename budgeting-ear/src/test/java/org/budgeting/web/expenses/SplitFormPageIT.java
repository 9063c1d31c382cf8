package org.budgeting.web.expenses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class SplitFormPageIT {

    @Test
    void an_invoice_that_two_budgets_pay_is_shown_as_one_document() {
        String what = "Rent " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            visitor.open("/expenses/split-form")
                    .page()
                    .locator("[id='splitForm:description']")
                    .fill(what);
            visitor.page().locator("[id='splitForm:amount']").fill("10.01");
            for (int part = 0; part < 2; part++) {
                visitor.choose("splitForm:parts:" + part + ":budget", part == 0 ? "Facilities 2026" : "Marketing 2026");
                visitor.page()
                        .locator("[id='splitForm:parts:" + part + ":amount']")
                        .fill(part == 0 ? "4.00" : "6.00");
            }
            visitor.button("Record").click();
            assertThat(visitor.page().locator("[id='splitForm:partsRefusal']")).containsText("10.01");
            visitor.page().locator("[id='splitForm:parts:1:amount']").fill("6.01");
            visitor.button("Record").click();
            assertThat(visitor.page().locator("#splitTitle")).isVisible();
            assertThat(visitor.page().locator("#figures")).containsText("10.01");
        }
    }
}
