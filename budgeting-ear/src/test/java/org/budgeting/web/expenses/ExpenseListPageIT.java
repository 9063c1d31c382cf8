package org.budgeting.web.expenses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class ExpenseListPageIT {

    @Test
    void an_expense_that_is_recorded_stands_in_the_list() {
        String what = "Ladder " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            record(visitor, what + " 4111 1111 1111 1111", "Facilities 2026", "12.34");

            assertThat(visitor.page().locator("#expenseDialog")).isHidden();
            assertThat(visitor.page().locator("[id='listForm:expenses']")).containsText(what + " **** **** **** 1111");
        }
    }

    @Test
    void more_than_is_left_is_refused_at_the_amount() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            record(visitor, "A crane", "Facilities 2026", "9,999,999");

            assertThat(visitor.page().locator("[id='expenseForm:amountRefusal']"))
                    .containsText("left");
            assertThat(visitor.page().locator("[id='expenseForm:amount']")).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void what_was_just_recorded_is_undone_and_the_list_is_sorted_by_its_heads() {
        String name = "Hasty " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            record(visitor, name + " 4242 4242 4242 4242", "Facilities 2026", "12.34");
            visitor.screenshot("expense-undo");
            visitor.button("Undo").click();
            assertThat(visitor.page().locator("body")).containsText(name + " **** **** **** 4242 is taken back.");
            Locator row = visitor.page()
                    .locator("[id='listForm:expenses_data'] tr")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first();
            assertThat(row).containsText("Cancelled");
            assertThat(visitor.page().locator(".undo-bar")).hasCount(0);
            visitor.open("/expenses/expense-list?search=" + name.replace(" ", "%20"));
            visitor.page().locator("[id='listForm:expenses:byAmount']").click();
            assertThat(visitor.page()).hasURL(Pattern.compile(".*sort=-amount.*"));
            Locator amounts = visitor.page().locator("[id='listForm:expenses_data'] tr td.amount");
            assertThat(amounts.first()).containsText("\u00a312.34");
            visitor.page().locator("[id='listForm:expenses:byAmount']").click();
            assertThat(visitor.page()).hasURL(Pattern.compile(".*sort=amount.*"));
            assertThat(amounts.first()).containsText("\u2212\u00a312.34");
        }
    }

    @Test
    void pages_go_forward_and_back() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            Locator rows = visitor.open("/expenses/expense-list").page().locator("[id='listForm:expenses_data'] tr");
            String first = rows.first().innerText();
            visitor.button("Next").click();
            assertThat(visitor.page().getByText("Page 2")).isVisible();
            assertThat(rows.first()).not().hasText(first);

            visitor.button("Previous").click();
            assertThat(visitor.page().getByText("Page 1")).isVisible();
        }
    }

    static void record(Visitor visitor, String description, String budget, String amount) {
        visitor.open("/expenses/expense-list").button("Record an expense").click();
        visitor.page().locator("[id='expenseForm:description']").fill(description);
        visitor.choose("expenseForm:budget", budget);
        visitor.page().locator("[id='expenseForm:amount']").fill(amount);
        visitor.button("Record").click();
    }
}
