package org.budgeting.web.comments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Talk about a budget on its page, and where one is mentioned. */
class CommentsPageIT {

    private static final String BUDGET = "Facilities 2026";

    @Test
    void somebody_asks_another_answers_with_a_file_and_takes_it_back() throws IOException {
        String question = "Which offer is better? " + Unique.word();
        String answer = "The second, see the file. " + Unique.word();
        try (Visitor contributor = Visitor.signIn("aurora-contributor");
                Visitor finance = Visitor.signIn("aurora-finance")) {
            open(contributor);
            contributor.page().locator("[id='sayForm:text']").fill("@aurora-finance " + question);
            contributor.button("Comment").click();
            assertThat(contributor.page().locator(".threads > li").first()).containsText(question);
            assertThat(contributor.page().locator("[id='sayForm:text']")).hasValue("");

            finance.open("/comments/mention-list");
            Locator mention = finance.page().locator(".rows > li").filter(has(question));
            assertThat(mention).containsText("New");
            finance.button("Mark all as seen").click();
            assertThat(mention).not().containsText("New");
            mention.getByRole(AriaRole.LINK).click();
            finance.page().locator("#commentsTitle").waitFor();
            finance.page().waitForLoadState();
            Locator thread = finance.page().locator(".threads > li").filter(has(question));
            finance.buttonIn(thread, "Answer").click();
            Locator dialog = finance.page().locator("#commentDialog");
            dialog.locator("[id='commentForm:text']").fill(answer);
            finance.buttonIn(dialog, "Save").click();
            assertThat(dialog).isHidden();
            Locator reply = thread.locator(".replies > li").filter(has(answer));
            attach(finance, reply, "offer.txt", "12 000\n");
            finance.page().waitForLoadState();
            assertThat(reply).containsText("offer.txt");

            open(contributor);
            Locator seen = contributor.page().locator(".replies > li").filter(has(answer));
            assertThat(contributor.buttonIn(seen, "Remove")).isHidden();
            Download download = contributor
                    .page()
                    .waitForDownload(() -> seen.getByText("offer.txt").click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo("offer.txt");
            Assertions.assertThat(Files.readString(download.path())).isEqualTo("12 000\n");

            finance.buttonIn(reply, "Remove").click();
            finance.page().locator("[id='confirmForm:confirmYes']").click();
            assertThat(thread).containsText("Removed by its author");
            assertThat(thread).not().containsText(answer);
        }
    }

    @Test
    void what_a_person_typed_is_shown_as_it_was_typed() {
        String text = "<img src=x onerror=alert(1)> #{frame.name} & \n=1+1 " + Unique.word();
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            open(visitor);
            visitor.page().locator("[id='sayForm:text']").fill(text);
            visitor.button("Comment").click();
            Locator said = visitor.page().locator(".threads > li").first();
            assertThat(said.locator(".comment-text")).hasText(text);
            Assertions.assertThat(said.locator("img").count()).isZero();

            visitor.buttonIn(said, "Change").click();
            Locator dialog = visitor.page().locator("#commentDialog");
            assertThat(dialog.locator("[id='commentForm:text']")).hasValue(text);
            dialog.locator("[id='commentForm:text']").fill("Never mind");
            visitor.buttonIn(dialog, "Save").click();
            assertThat(dialog).isHidden();
            assertThat(said).containsText("Never mind");
            assertThat(said).containsText("edited");
        }
    }

    @Test
    void a_blank_comment_and_a_file_that_runs_are_refused_at_their_fields() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            open(visitor);
            visitor.button("Comment").click();
            assertThat(visitor.page().locator("[id='sayForm:textRefusal']")).containsText("Say something");

            String text = "With a file " + Unique.word();
            visitor.page().locator("[id='sayForm:text']").fill(text);
            visitor.button("Comment").click();
            Locator said = visitor.page().locator(".threads > li").filter(has(text));
            attach(visitor, said, "offer.pdf", "<html>");
            assertThat(visitor.page().locator("[id='attachForm:fileRefusal']")).containsText("Attach a PDF");
            assertThat(visitor.page().locator("#attachDialog")).isVisible();
            assertThat(said).not().containsText("offer.pdf");
        }
    }

    @Test
    void who_only_reads_is_offered_nothing_to_write() {
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            open(viewer);
            assertThat(viewer.page().locator("#commentsTitle")).isVisible();
            Assertions.assertThat(viewer.page().locator("[id='sayForm:text']").count())
                    .isZero();
            Assertions.assertThat(viewer.button("Answer").count()).isZero();
        }
    }

    @Test
    @Tag("look")
    void is_open_to_everybody_in_each_look() {
        for (Look look : List.of(new Look(Look.Theme.LIGHT, 1280), new Look(Look.Theme.DARK, 390))) {
            try (Visitor visitor = Visitor.signIn("aurora-budget-owner", look)) {
                open(visitor);
                visitor.page().locator("[id='sayForm:text']").fill("Hello @aurora-finance " + "x".repeat(120));
                visitor.button("Comment").click();
                assertThat(visitor.page().locator(".threads > li").first()).containsText("Hello");
                open(visitor);
                check(visitor, "comments-" + look);
                visitor.buttonIn(visitor.page().locator(".threads > li").first(), "Answer")
                        .click();
                assertThat(visitor.page().locator("[id='commentForm:text']")).isVisible();
                check(visitor, "comment-dialog-" + look);
                visitor.open("/comments/mention-list");
                check(visitor, "mention-list-" + look);
            }
        }
    }

    private static void check(Visitor visitor, String name) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        visitor.screenshot(name);
        Assertions.assertThat(visitor.barriers()).as(name).isEmpty();
        Assertions.assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
    }

    private static void attach(Visitor visitor, Locator comment, String name, String content) {
        visitor.buttonIn(comment, "Attach").click();
        Locator dialog = visitor.page().locator("#attachDialog");
        // Shown when it is there anew; the file input before would be replaced together with what was chosen.
        assertThat(dialog).isVisible();
        dialog.locator("[id='attachForm:file']")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        visitor.buttonIn(dialog, "Attach a file").click();
    }

    private static void open(Visitor visitor) {
        visitor.open("/budgets/budget-list?search=" + BUDGET.replace(" ", "%20"));
        visitor.page().locator(".budget-name a").first().click();
        visitor.page().locator("#commentsTitle").waitFor();
        visitor.page().waitForLoadState();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
