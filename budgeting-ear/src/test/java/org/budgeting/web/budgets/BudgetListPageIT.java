package org.budgeting.web.budgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class BudgetListPageIT {

    @Test
    void a_filter_stands_in_the_address() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            visitor.open("/budgets/budget-list?status=OVER_BUDGET");
            Locator rows = visitor.page().locator("[id='listForm:budgets_data'] tr");
            assertThat(rows.first()).containsText("Over budget");
            assertThat(rows.filter(new Locator.FilterOptions().setHasNotText("Over budget")))
                    .hasCount(0);

            visitor.page().locator("[id='filterForm:search']").fill("no such budget");
            visitor.button("Apply").click();

            assertThat(visitor.page()).hasURL(Pattern.compile(".*search=no.such.budget.*"));
            assertThat(visitor.page().getByText("Nothing passes this filter")).isVisible();
        }
    }

    @Test
    void another_tenant_sees_none_of_it() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            String address = visitor.open("/budgets/budget-list")
                    .page()
                    .locator(".budget-name a")
                    .first()
                    .getAttribute("href");
            try (Visitor stranger = Visitor.signIn("borealis-viewer")) {
                stranger.open(address);
                assertThat(stranger.page().getByText("There is nothing here")).isVisible();
                stranger.forgive();
            }
        }
    }

    @Test
    void each_refusal_stands_at_its_field_and_what_was_typed_stays_U3() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            visitor.open("/budgets/budget-list").button("New budget").click();
            fill(visitor, "name", "Refused");
            fill(visitor, "amount", "-5");
            fill(visitor, "startDate", "2027-06-01");
            fill(visitor, "endDate", "2027-05-01");
            visitor.button("Save the draft").click();
            assertThat(visitor.page().locator("[id='budgetForm:amountRefusal']"))
                    .containsText("above zero");
            assertThat(visitor.page().locator("[id='budgetForm:amount']")).hasValue("-5.00");

            fill(visitor, "amount", "5.001");
            visitor.button("Save the draft").click();
            assertThat(visitor.page().locator("[id='budgetForm:amountRefusal']"))
                    .containsText("decimals");
            assertThat(visitor.page().locator("[id='budgetForm:endDateRefusal']"))
                    .containsText("before the start date");
            assertThat(visitor.page().locator("[id='budgetForm:endDate']")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void the_dialog_closes_on_escape_and_gives_the_focus_back() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            Locator opener = visitor.open("/budgets/budget-list").button("New budget");
            opener.click();
            assertThat(visitor.page().locator("[id='budgetForm:name']")).isFocused();

            visitor.page().keyboard().press("Escape");

            assertThat(visitor.page().locator("#budgetDialog")).isHidden();
            assertThat(opener).isFocused();
        }
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator("[id='budgetForm:" + field + "']").fill(text);
    }
}
