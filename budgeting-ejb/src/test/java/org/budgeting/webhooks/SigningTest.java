package org.budgeting.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    void signs_as_the_example_of_standard_webhooks_WH6() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(Signing.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY, List.of(secret)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void who_knows_either_secret_believes_it_and_nobody_else_does_WH6() {
        byte[] now = Signing.newSecret();
        byte[] before = Signing.newSecret();
        long second = Instant.now().getEpochSecond();
        Map<String, List<String>> headers = Map.of(
                "webhook-id", List.of("one"),
                "webhook-timestamp", List.of(String.valueOf(second)),
                "webhook-signature", List.of(Signing.of("one", second, BODY, List.of(now, before))));
        for (byte[] secret : List.of(now, before)) {
            assertThatCode(() -> new Webhook(Signing.shown(secret)).verify(BODY, headers))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> new Webhook(Signing.newSecret()).verify(BODY, headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(now).verify(BODY + " ", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }
}
