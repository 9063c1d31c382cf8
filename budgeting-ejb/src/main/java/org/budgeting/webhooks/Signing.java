package org.budgeting.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Secrets and signatures, as Standard Webhooks have them (WH6). Pure. */
final class Signing {

    private static final int SECRET_BYTES = 32;

    private Signing() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    static String shown(byte[] secret) {
        return Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The value of {@code webhook-signature}: one signature by each secret. */
    static String of(String id, long second, String body, List<byte[]> secrets) {
        return secrets.stream().map(secret -> of(id, second, body, secret)).collect(Collectors.joining(" "));
    }

    private static String of(String id, long second, String body, byte[] secret) {
        try {
            return new Webhook(secret).sign(id, second, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException never) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", never);
        }
    }
}
