package org.budgeting.web.expenses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** The receipts of an expense on its page. */
class ReceiptsPageIT {

    private static final FilePayload PDF =
            new FilePayload("bill.pdf", "application/pdf", "%PDF-1.7\nbill\n".getBytes(StandardCharsets.US_ASCII));

    @Test
    void receipts_are_sent_looked_at_downloaded_and_removed_in_each_look() throws IOException {
        FilePayload photo = new FilePayload("photo.png", "image/png", picture());
        try (Visitor visitor = Visitor.signIn("aurora-contributor", new Look(Look.Theme.LIGHT, 1280));
                Visitor auditor = Visitor.signIn("aurora-auditor", new Look(Look.Theme.DARK, 390))) {
            String what = "Lamp " + Unique.word();
            ExpenseListPageIT.record(visitor, what, "Facilities 2026", "12.34");
            visitor.page().getByText(what).first().click();
            assertThat(visitor.page().locator("#receipts")).containsText("No receipt yet");
            check(visitor, "receipts-empty");

            visitor.page().waitForLoadState();
            file(visitor).setInputFiles(new FilePayload[] {PDF, photo});
            Locator shown = visitor.page().locator(".receipts > li");
            assertThat(shown).hasCount(2);
            String page = visitor.page().url();
            visitor.page().waitForLoadState();
            file(visitor).setInputFiles(PDF);
            assertThat(visitor.page().locator("[id='sendForm:fileRefusal']")).containsText("same file already");

            auditor.page().navigate(page);
            Assertions.assertThat(file(auditor).count()).isZero();
            Locator picture = auditor.page().locator(".receipts img");
            picture.scrollIntoViewIfNeeded();
            assertThat(picture).hasJSProperty("naturalWidth", 360);
            check(auditor, "receipts-dark");
            auditor.press(auditor.page().locator(".receipt").last());
            assertThat(auditor.page().locator(".receipt-large img")).hasJSProperty("naturalWidth", 960);
            check(auditor, "receipt-dialog");
            APIResponse asPage = auditor.page()
                    .request()
                    .get(page.replaceFirst("/expenses.*", "")
                            + auditor.page()
                                    .locator(".receipt-large img")
                                    .getAttribute("src")
                                    .replace(".png", ".html"));
            Assertions.assertThat(asPage.status() == 404
                            || asPage.headers().get("content-security-policy").contains("sandbox"))
                    .as("opened as a page it runs nothing: %s", asPage.headers())
                    .isTrue();
            Download download = auditor.page()
                    .waitForDownload(() -> auditor.button("Download").click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo("photo.png");
            Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(photo.buffer);

            visitor.page().navigate(page);
            visitor.page().waitForLoadState();
            visitor.press(visitor.page().locator(".receipt").first());
            assertThat(visitor.page().locator(".receipt-large")).containsText("no picture");
            visitor.press(visitor.page().locator("[id='receiptForm:removeReceipt']"));
            visitor.page().locator("[id='confirmForm:confirmYes']").click();
            assertThat(shown).hasCount(1);
            visitor.page().navigate(page);
            assertThat(shown).hasCount(1);
            check(visitor, "receipts-light");
        }
    }

    private static Locator file(Visitor visitor) {
        return visitor.page().locator("[id='sendForm:file']");
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        Assertions.assertThat(visitor.barriers()).as(name).isEqualTo(List.of());
        Assertions.assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(960, 1280, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(60, 40, 840, 1200);
        graphics.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 20; line++) {
            graphics.fillRect(120, 120 + line * 50, line % 3 == 0 ? 300 : 600, 14);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
