package org.budgeting.web.commitments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A purchase over two budgets: asked for, refused at its lines, approved, invoiced in part, closed. */
class CommitmentListPageIT {

    private static final String MARKETING = "Marketing 2026";
    private static final String FACILITIES = "Facilities 2026";

    @Test
    void a_purchase_is_requested_approved_invoiced_and_closed_Q1_Q2_Q3() {
        String title = "Chairs " + Unique.word();
        try (Visitor buyer = Visitor.signIn("aurora-contributor");
                Visitor approver = Visitor.signIn("aurora-approver")) {
            buyer.open("/commitments/commitment-list")
                    .button("Request a purchase")
                    .click();
            Locator dialog = buyer.page().locator("#commitmentDialog");
            field(buyer, "title").fill(title);
            field(buyer, "neededBy").fill("2026-12-18");
            line(buyer, 0, MARKETING, "Travel", "99999999");
            buyer.buttonIn(dialog, "Add a line").click();
            field(buyer, "lines:1:amount").waitFor();
            line(buyer, 1, FACILITIES, "Facilities", "20");
            buyer.buttonIn(dialog, "Request").click();
            assertThat(field(buyer, "lines:0:amountRefusal")).containsText(MARKETING + " has");
            field(buyer, "lines:0:amount").fill("30");
            buyer.buttonIn(dialog, "Request").click();
            Locator figures = buyer.page().locator("[id='figures']");
            assertThat(figures).containsText("£0.00 invoiced, £30.00 open");
            assertThat(figures).containsText(FACILITIES);
            assertThat(buyer.button("Record an invoice")).hasCount(0);

            Locator card = approver.open("/approvals/approval-inbox")
                    .page()
                    .locator(".inbox-item")
                    .filter(new Locator.FilterOptions().setHasText(title));
            assertThat(card).containsText("Purchase");
            approver.buttonIn(card, "Approve").click();
            assertThat(card).hasCount(0);

            buyer.open("/commitments/commitment-list").follow(title);
            buyer.button("Record an invoice").first().click();
            // The dialog has opened when its first input has the focus; what is typed before could be lost.
            assertThat(buyer.page().locator("[id='expenseForm:description']")).isFocused();
            Locator amount = buyer.page().locator("[id='expenseForm:amount']");
            assertThat(amount).hasValue("30.00");
            amount.fill("12");
            assertThat(amount).hasValue("12");
            buyer.buttonIn(buyer.page().locator("#expenseDialog"), "Record").click();
            assertThat(figures).containsText("£12.00 invoiced, £18.00 open");
            assertThat(buyer.page().locator("[id='state']")).containsText("Partly invoiced");
            buyer.button("Close").click();
            buyer.buttonIn(buyer.page().locator("#endDialog"), "Continue").click();
            assertThat(figures).containsText("£12.00 invoiced, £0.00 open");
            assertThat(buyer.page().locator("[id='state']")).containsText("Invoiced");
        }
    }

    @Test
    @Tag("look")
    void is_open_to_everybody_in_each_look() {
        for (Look look : List.of(new Look(Look.Theme.DARK, 1280), new Look(Look.Theme.LIGHT, 390))) {
            try (Visitor finance = Visitor.signIn("borealis-finance", look)) {
                check(finance.open("/commitments/commitment-list"), "commitment-list-" + look);
                finance.button("Request a purchase").click();
                field(finance, "title").waitFor();
                check(finance, "commitment-dialog-" + look);
                finance.page().keyboard().press("Escape");
                finance.follow("New desks for the second floor");
                assertThat(finance.page().locator("#figures")).containsText("First delivery of desks");
                check(finance, "commitment-detail-" + look);
            }
        }
    }

    private static void check(Visitor visitor, String name) {
        visitor.page().waitForLoadState();
        visitor.screenshot(name);
        Assertions.assertThat(visitor.barriers()).as(name).isEmpty();
        Assertions.assertThat(visitor.overflow()).as(name).isLessThanOrEqualTo(0);
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='commitmentForm:" + id + "']");
    }

    private static void line(Visitor visitor, int number, String budget, String category, String amount) {
        visitor.choose("commitmentForm:lines:" + number + ":budget", budget + " (GBP)");
        visitor.choose("commitmentForm:lines:" + number + ":category", category);
        field(visitor, "lines:" + number + ":amount").fill(amount);
    }
}
