package org.budgeting.web.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class ImportPageIT {

    @Test
    void a_file_is_previewed_mapped_run_and_accounted_for() throws IOException {
        String mark = UUID.randomUUID().toString();
        String csv = """
                date,description,vendor,amount
                2026-03-02,Paint %1$s,Colourhouse,12.50
                2026-03-03,Paint %1$s,Colourhouse,12.50
                2026-13-03,Paint %1$s,Colourhouse,12.50
                """.formatted(mark);
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            upload(visitor, "paint.csv", csv);
            assertThat(visitor.page().locator(".preview")).containsText(mark);
            visitor.choose("mappingForm:budget", "Facilities 2026");
            visitor.button("Start the import").click();

            assertThat(count(visitor, "Accepted")).hasText("2");
            assertThat(count(visitor, "Rejected")).hasText("1");
            Download download = visitor.page()
                    .waitForDownload(
                            () -> visitor.button("Download the rejected rows").click());
            assertThat(Files.readString(download.path())).contains("2026-13-03").contains("reason");

            upload(visitor, "paint.csv", csv);
            assertThat(visitor.page().getByText("This very file was imported before"))
                    .isVisible();
            visitor.choose("mappingForm:budget", "Facilities 2026");
            visitor.button("Start the import").click();
            assertThat(count(visitor, "Accepted")).hasText("0");
            assertThat(count(visitor, "Duplicates")).hasText("2");
        }
    }

    @Test
    void is_closed_to_who_may_not_import() {
        try (Visitor approver = Visitor.signIn("aurora-approver")) {
            approver.open("/imports/import");
            approver.forgive();
            assertThat(approver.page().locator("h1")).hasText("You may not see this page");
        }
    }

    @Test
    void a_file_that_is_no_csv_is_refused_at_the_file() {
        try (Visitor visitor = Visitor.signIn("aurora-contributor")) {
            upload(visitor, "broken.csv", "date,description,amount\n2026-03-02,\"never closed,12.50\n");

            assertThat(visitor.page().locator("[id='uploadForm:fileRefusal']"))
                    .not()
                    .isEmpty();
        }
    }

    private static void upload(Visitor visitor, String name, String text) {
        visitor.open("/imports/import")
                .page()
                .locator("[id='uploadForm:file']")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        visitor.button("Upload and preview").click();
    }

    private static Locator count(Visitor visitor, String label) {
        return visitor.page()
                .locator(".figure")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(label, new Page.GetByTextOptions().setExact(true))))
                .locator(".figure-value");
    }
}
