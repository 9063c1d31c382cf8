package org.budgeting.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.budgeting.RunningSystem;
import org.budgeting.launcher.DemoUser;

/**
 * A person at the portal, in a browser of one's own and signed in by Keycloak's real form. What the browser complains
 * about (errors, breaches of the content security policy, requests that leave the machine) is remembered and must be
 * nothing in the end.
 */
public final class Visitor implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final double TIMEOUT_MILLIS = 30_000;
    private static final int TABS_MAX = 100;
    private static final String OPEN_DIALOG = ".ui-dialog[aria-hidden='false']";
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** One a thread, because Playwright serves only the thread that started it; they end with the JVM. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visitor::launched);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Look look) {
        context = BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningSystem.get().portal().toString())
                        .setViewportSize(look.width(), HEIGHT)
                        .setLocale("en-GB")
                        .setColorScheme(look.theme() == Look.Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequest(this::watch);
    }

    /** Signs in a demo user, for instance {@code aurora-approver}, and stands on the dashboard. */
    public static Visitor signIn(String username, Look look) {
        Visitor visitor = new Visitor(look);
        visitor.page.navigate("/");
        visitor.page.locator("#username").fill(username);
        visitor.page.locator("#password").fill(DemoUser.PASSWORD);
        RunningSystem.signingIn(username, () -> {
            visitor.page.locator("#kc-login").click();
            visitor.page.locator("main#content").waitFor();
            return visitor;
        });
        visitor.page.waitForLoadState();
        return visitor;
    }

    public static Visitor signIn(String username) {
        return signIn(username, Look.DESK);
    }

    public Page page() {
        return page;
    }

    /** Makes the window wider or narrower. */
    public void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }

    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** By its text: the accessible name of a button with an icon begins with the icon font's letter. */
    public Locator button(String text) {
        return button(page.getByRole(AriaRole.BUTTON), text);
    }

    public Locator buttonIn(Locator part, String text) {
        return button(part.getByRole(AriaRole.BUTTON), text);
    }

    private static Locator button(Locator buttons, String text) {
        return buttons.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text + "\\s*$")));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes where a link leads, and waits until the page is there with its scripts. */
    public void follow(String name) {
        link(name).click();
        page.locator("main#content").waitFor();
        page.waitForLoadState();
    }

    /** Presses a button of the page that is about to come: before its scripts are there, a click would be lost. */
    public void press(String text) {
        press(button(text).first());
    }

    public void press(Locator button) {
        button.waitFor();
        page.waitForLoadState();
        button.click();
    }

    /**
     * Chooses an entry of a list that is known by its label. PrimeFaces knows what was chosen before only when the list
     * has finished opening; a click on the moving list would be lost.
     */
    public void choose(String widgetId, String entry) {
        Locator widget = page.locator("[id='" + widgetId + "']");
        widget.click();
        widget.locator("[role=combobox][aria-expanded=true]").waitFor();
        page.locator("[id='" + widgetId + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        PlaywrightAssertions.assertThat(widget.locator("[role=combobox]")).containsText(entry);
    }

    /** Goes on with the tabulator until {@code target} has the focus, as somebody without a mouse does. */
    public void tabTo(Locator target) {
        target.waitFor();
        for (int presses = 0; presses < TABS_MAX && !isFocused(target); presses++) {
            page.keyboard().press("Tab");
        }
        PlaywrightAssertions.assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("one => one === document.activeElement");
    }

    /**
     * The findings of axe that keep people out (WCAG 2.2 AA), a line each; of a dialog alone while one is open, because
     * nobody can reach what it lies upon.
     */
    public List<String> barriers() {
        AxeBuilder axe = new AxeBuilder(page).withTags(WCAG);
        if (page.locator(OPEN_DIALOG).count() > 0) {
            axe.include(OPEN_DIALOG);
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Visitor::line)
                .toList();
    }

    /** How many pixels the page is wider than its window. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** The whole page; while a dialog is open, the window that it stands in. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(page.locator(".ui-dialog:visible").count() == 0)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Forgets what was complained about an answer that the test asked for, such as a page that is not there. */
    public void forgive() {
        complaints.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private void hear(ConsoleMessage message) {
        // Keycloak's page lacks a script for a moment when two browsers open it for the first time.
        boolean keycloaks = message.location().contains("/login/keycloak.v2/");
        if (!keycloaks && Set.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text() + " " + message.location());
        }
    }

    private void watch(Request request) {
        String host = URI.create(request.url().split("[?#]")[0]).getHost();
        if (host != null && !host.equals("localhost")) {
            complaints.add("a request leaves the machine: " + request.url());
        }
    }

    private static String line(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    private static Browser launched() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(List.of("--no-sandbox")));
    }
}
