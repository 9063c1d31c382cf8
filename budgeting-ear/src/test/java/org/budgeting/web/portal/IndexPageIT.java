package org.budgeting.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
    void says_where_it_strays_and_what_changed_lately() {
        try (Visitor visitor = Visitor.signIn("aurora-viewer")) {
            assertThat(visitor.page()
                            .locator("[aria-labelledby=strayedTitle] .rows > li")
                            .first())
                    .containsText("the plan");
            visitor.follow("30 days");
            assertThat(visitor.page()
                            .locator("[aria-labelledby=changesTitle] .rows > li")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void offers_only_what_the_roles_open() {
        assertThat(placesOf("aurora-viewer"))
                .contains("Budgets", "Exchange rates", "Mentions")
                .doesNotContain("Import", "Approvals", "Webhooks");
        assertThat(placesOf("aurora-contributor")).contains("Import").doesNotContain("Approvals");
        assertThat(placesOf("aurora-approver")).contains("Approvals").doesNotContain("Import");
    }

    private static List<String> placesOf(String user) {
        try (Visitor visitor = Visitor.signIn(user)) {
            return visitor.page().locator("#navigation a").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
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
