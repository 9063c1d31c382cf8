package org.budgeting.web.budgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class BudgetDialogPageIT {

    @Test
    void a_budget_is_drafted_and_submitted_without_a_mouse() {
        String name = "Keyboard " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            visitor.open("/budgets/budget-list").page().waitForLoadState();
            press(visitor, visitor.button("New budget"));
            type(visitor, "name", name);
            type(visitor, "amount", "4000");
            press(visitor, visitor.button("Save the draft"));
            assertThat(visitor.page().locator("h1")).hasText(name);
            visitor.page().waitForLoadState();
            press(visitor, visitor.button("Submit"));
            assertThat(visitor.page().locator("#state")).containsText("Waits for approval");
        }
    }

    @Test
    void escape_closes_the_dialog_and_the_focus_returns_to_its_opener() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            visitor.open("/budgets/budget-list").page().waitForLoadState();
            press(visitor, visitor.button("New budget"));
            Locator dialog = visitor.page().locator("#budgetDialog");
            assertThat(dialog).isVisible();
            visitor.tabTo(visitor.page().locator("[id='budgetForm:name']"));
            visitor.page().keyboard().press("Escape");
            assertThat(dialog).isHidden();
            assertThat(visitor.button("New budget")).isFocused();
        }
    }

    private static void press(Visitor visitor, Locator button) {
        visitor.tabTo(button);
        visitor.page().keyboard().press("Enter");
    }

    private static void type(Visitor visitor, String field, String text) {
        visitor.tabTo(visitor.page().locator("[id='budgetForm:" + field + "']"));
        visitor.page().keyboard().type(text);
    }
}
