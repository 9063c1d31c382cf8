package org.budgeting.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a production configuration must not hold. Names the setting, never its value. */
final class ProductionRules {

    static final List<String> SECRETS = List.of(
            "db.password",
            "db.owner.password",
            "portal.client.secret",
            "service.client.secret",
            "keystore.password",
            "ltpa.password");

    /** The demo's passwords and secrets all begin so; server.xml holds them as defaults. */
    private static final String OF_THE_DEMO = "demo-";

    private final Function<String, Optional<String>> settings;

    ProductionRules(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** What stands in the way of production, as sentences for the log; nothing when all is well. */
    List<String> violations() {
        var violations = new ArrayList<String>();
        for (var secret : SECRETS) {
            if (settings.apply(secret)
                    .filter(value -> !value.startsWith(OF_THE_DEMO))
                    .isEmpty()) {
                violations.add(secret + " is not set, so the demo's would be in force: set "
                        + secret.toUpperCase(Locale.ROOT).replace('.', '_'));
            }
        }
        if (settings.apply("demo.data").filter(Boolean::parseBoolean).isPresent()) {
            violations.add("demo.data is true: the demo's tenants would be loaded");
        }
        if (settings.apply("content.keys.file").isEmpty()) {
            violations.add("content.keys.file is not set, so files would be kept under a key that this server made for"
                    + " itself: set CONTENT_KEYS_FILE");
        }
        if (settings.apply("webhook.http").filter(Boolean::parseBoolean).isPresent()) {
            violations.add("webhook.http is true: webhooks could be told of events in the open");
        }
        return violations;
    }

    /**
     * Whether a realm knows the demo's client, told from its answer to that client's wrong password. A realm that does
     * not know it refuses the client (invalid_client, unauthorized_client) before it looks at the password.
     */
    static boolean knowsDemoClient(String answer) {
        return answer.contains("invalid_grant") || answer.contains("access_token");
    }
}
