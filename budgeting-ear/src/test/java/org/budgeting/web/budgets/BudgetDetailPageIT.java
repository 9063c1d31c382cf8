package org.budgeting.web.budgets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class BudgetDetailPageIT {

    @Test
    void a_budget_goes_from_draft_over_a_return_to_approval() {
        String name = "Library roof " + Unique.word();
        try (Visitor contributor = Visitor.signIn("aurora-contributor");
                Visitor approver = Visitor.signIn("aurora-approver")) {
            draft(contributor, name);
            contributor.button("Submit").click();
            assertThat(state(contributor)).containsText("Waits for approval");
            assertThat(contributor.button("Approve")).isHidden();

            open(approver, name);
            approver.buttonIn(approver.page().locator("#actionForm"), "Return").click();
            Locator dialog = approver.page().locator("#returnDialog");
            approver.buttonIn(dialog, "Return").click();
            assertThat(approver.page().locator("[id='returnForm:reasonRefusal']"))
                    .containsText("Say why");
            dialog.getByLabel("Reason").fill("Two offers, please");
            approver.buttonIn(dialog, "Return").click();
            assertThat(state(approver)).containsText("Draft");

            open(contributor, name);
            assertThat(contributor.page().locator(".timeline")).containsText("Two offers, please");
            contributor.button("Submit").click();
            assertThat(state(contributor)).containsText("Waits for approval");
            open(approver, name);
            approver.button("Approve").click();
            assertThat(state(approver)).containsText("Active");
        }
    }

    @Test
    void the_statement_is_a_pdf() throws IOException {
        try (Visitor visitor = Visitor.signIn("aurora-finance")) {
            open(visitor, "Marketing 2026");
            Download download = visitor.page()
                    .waitForDownload(() -> visitor.button("Statement").click());

            assertThat(download.suggestedFilename()).isEqualTo("Marketing-2026-statement.pdf");
            assertThat(Files.readString(download.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
    }

    private static void draft(Visitor visitor, String name) {
        visitor.open("/budgets/budget-list").button("New budget").click();
        Locator form = visitor.page().locator("#budgetForm");
        visitor.page().locator("[id='budgetForm:name']").fill(name);
        visitor.page().locator("[id='budgetForm:amount']").fill("12,000.00");
        visitor.button("Save the draft").click();
        assertThat(visitor.page().getByText("The draft " + name + " is saved.")).isVisible();
        assertThat(form).isHidden();
    }

    private static void open(Visitor visitor, String name) {
        visitor.open("/budgets/budget-list?search=" + name.replace(" ", "%20")).follow(name);
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator("#state");
    }
}
