package org.budgeting.web.webhooks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.budgeting.Unique;
import org.budgeting.web.portal.Look;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

class WebhookListPageIT {

    @Test
    void one_is_added_with_its_secret_shown_once_tested_and_removed_on_a_phone() throws IOException {
        HttpServer receiver = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        String url = "http://localhost:" + receiver.getAddress().getPort() + "/" + Unique.word();
        try (Visitor visitor = Visitor.signIn("borealis-admin", Look.PHONE)) {
            visitor.open("/webhooks/webhook-list").press("Add a webhook");
            visitor.page().locator("[id='webhookForm:url']").fill("https://127.0.0.1/");
            visitor.page().getByText("goal.closed").click();
            visitor.page().locator("[id='webhookForm:saveWebhook']").click();
            assertThat(visitor.page().locator("[id='webhookForm:urlRefusal']")).containsText("not public");
            visitor.page().locator("[id='webhookForm:url']").fill(url);
            visitor.page().locator("[id='webhookForm:saveWebhook']").click();
            assertThat(visitor.page().locator("[id='secretForm:secret']")).hasValue(Pattern.compile("whsec_.{44}"));
            assertThat(visitor.barriers()).isEmpty();
            visitor.page().locator("[id='secretForm:secretKept']").click();

            visitor.follow(url);
            assertThat(visitor.page().locator("[id='secretForm:secret']")).hasValue("");
            visitor.press("Send a test");
            assertThat(visitor.page().locator("[id='logForm']")).containsText("webhook.test");
            visitor.page().waitForCondition(() -> {
                visitor.press("Refresh");
                return visitor.page().locator("[id='logForm']").innerText().contains("Delivered");
            });
            assertThat(visitor.overflow()).isZero();
            assertThat(visitor.barriers()).isEmpty();
            visitor.press("Remove");
            visitor.page().locator("[id='confirmForm:confirmYes']").click();
            assertThat(visitor.page().locator("[id='listForm']")).not().containsText(url);
        } finally {
            receiver.stop(0);
        }
    }
}
