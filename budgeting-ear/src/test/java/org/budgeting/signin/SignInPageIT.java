package org.budgeting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.budgeting.RunningSystem;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.DemoUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a person into the portal and out again, as the browser goes it. */
class SignInPageIT {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final BudgetingSystem system = RunningSystem.get();
    private final Http browser = new Http(system.portal());

    @ParameterizedTest
    @ValueSource(strings = {"", "budgets", "no-such-page", "index.xhtml"})
    void sends_a_stranger_to_keycloak(String page) {
        var answer = browser.get(page);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(system.issuer() + "/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256", "client_id=budgeting-portal", "nonce=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi", "openapi/ui/", "health", "health/live", "health/ready"})
    void answers_what_needs_no_sign_in(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void serves_style_sheets_before_sign_in() {
        assertThat(browser.get("jakarta.faces.resource/no-such-style.css").statusCode())
                .isEqualTo(404);
    }

    @Test
    void lets_a_person_in_with_cookies_that_scripts_and_other_sites_cannot_use() {
        var entered = signIn("aurora-finance");

        assertThat(entered.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .filteredOn(cookie -> !cookie.contains("Max-Age=0"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.follow(browser.get("")).uri())
                .hasPort(system.portal().getPort());
    }

    @Test
    void refuses_a_wrong_password() {
        var refused = login("aurora-finance", "wrong");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Invalid username or password");
    }

    @Test
    void keeps_the_cookie_of_the_portal_from_opening_the_api_E5() {
        signIn("aurora-finance");

        assertThat(browser.get("budgeting/budgets/").statusCode()).isEqualTo(401);
        assertThat(browser.get("pecunia/forecasts/").statusCode()).isEqualTo(401);
    }

    @Test
    void signs_out_here_and_at_keycloak() {
        signIn("aurora-finance");
        var page = browser.get("").body();
        var form = Map.of(
                "signOutForm:signOut",
                "Sign out",
                "signOutForm_SUBMIT",
                "1",
                "jakarta.faces.ViewState",
                first(VIEW_STATE, page));

        var left = browser.follow(browser.postForm("", form));

        assertThat(left.uri()).hasPort(system.issuer().getPort());
        assertThat(left.body()).containsPattern(LOGIN_FORM).contains("name=\"password\"");
        assertThat(browser.get("").statusCode()).isEqualTo(302);
    }

    @Test
    void names_no_product_and_shows_no_stack_trace() {
        signIn("aurora-finance");
        browser.follow(browser.get(""));
        var missing = browser.get("no-such-page");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(missing.body()).doesNotContain("SRVE", "Liberty", "com.ibm", "java.");
    }

    private HttpResponse<String> signIn(String username) {
        var answer = login(username, DemoUser.PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var back = browser.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.uri()).hasPort(system.portal().getPort());
        return back;
    }

    private HttpResponse<String> login(String username, String password) {
        var form = first(LOGIN_FORM, browser.follow(browser.get("")).body());
        return browser.postForm(form.replace("&amp;", "&"), Map.of("username", username, "password", password));
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
