package org.budgeting.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndexPageIT {

    @Test
    void shows_totals_spending_against_time_and_the_same_as_a_table() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            assertThat(visitor.page()
                            .getByText("Approved", new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
            assertThat(visitor.page().locator(".burn-text").first())
                    .containsText(Pattern.compile("\\d+\u00a0% of the time gone"));
            visitor.page().getByText("Show as table").first().click();
            assertThat(visitor.page().locator("details[open] table")).containsText("Jan 2026");
        }
    }

    @Test
    void offers_only_what_the_roles_open() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            assertThat(viewer.page().locator("#navigation a"))
                    .hasText(new String[] {"Dashboard", "Budgets", "Expenses", "Commitments", "Periods", "Mentions"});
        }
        try (Visitor approver = Visitor.signIn("aurora-approver")) {
            assertThat(approver.page().locator("#navigation a")).hasText(new String[] {
                "Dashboard", "Budgets", "Expenses", "Commitments", "Periods", "Approvals", "Mentions"
            });
        }
    }

    @Test
    void the_menu_of_a_phone_opens_and_closes_by_keyboard() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer", Look.PHONE)) {
            var toggle = visitor.button("Menu");
            var navigation = visitor.page().locator("#navigation");
            assertThat(navigation).isHidden();

            toggle.press("Enter");
            assertThat(navigation).isVisible();
            visitor.page().keyboard().press("Escape");

            assertThat(navigation).isHidden();
            assertThat(toggle).isFocused();
        }
    }

    @Test
    void a_chosen_theme_outlives_the_page() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            var theme = visitor.page().locator("link[href*='primefaces-pecunia-']");
            assertThat(theme).hasAttribute("href", Pattern.compile(".*pecunia-light.*"));

            visitor.button("Dark theme").click();
            assertThat(theme).hasAttribute("href", Pattern.compile(".*pecunia-dark.*"));
            visitor.open("/budgets/budget-list");

            assertThat(theme).hasAttribute("href", Pattern.compile(".*pecunia-dark.*"));
        }
    }

    @Test
    void signing_out_ends_the_session_at_keycloak_too() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            visitor.page().locator("#userMenuOpener").click();
            visitor.button("Sign out").click();

            visitor.page().locator("#username").waitFor();
            assertThat(visitor.page().url()).contains("/realms/budgeting/");
        }
    }
}
