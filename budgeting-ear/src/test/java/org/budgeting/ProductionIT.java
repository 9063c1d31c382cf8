package org.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.Options;
import org.budgeting.launcher.StartFailed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server itself in production mode, beside the Keycloak of the demo. It needs no database to refuse, so it runs
 * once.
 */
class ProductionIT {

    private final Options production = Options.forTests(Path.of("target/system-production"))
            .sharingKeycloakOf(RunningSystem.get())
            .with("BUDGETING_MODE", "production");

    @Test
    @Tag("D1")
    @Tag("D2")
    @Tag("D3")
    @Tag("D4")
    @Tag("D5")
    void refuses_to_start_with_what_belongs_to_the_demo_and_says_all_of_it() {
        assertThatExceptionOfType(StartFailed.class)
                .isThrownBy(() -> BudgetingSystem.start(production.with("DEMO_DATA", "true")))
                .withMessageContaining("does not start in production mode")
                .withMessageContaining("DB_PASSWORD")
                .withMessageContaining("PORTAL_CLIENT_SECRET")
                .withMessageContaining("LTPA_PASSWORD")
                .withMessageContaining("CONTENT_KEYS_FILE")
                .withMessageContaining("demo.data")
                .withMessageContaining("webhook.http")
                .withMessageContaining("budgeting-cli");
    }

    @Test
    void starts_with_secrets_of_its_own_even_while_its_keycloak_is_down(@TempDir Path secrets) throws IOException {
        Path keys = secrets.resolve("content.keys");
        Files.writeString(keys, Base64.getEncoder().encodeToString(new byte[32]));
        var own = production
                .with("OIDC_ISSUER", "http://localhost:1/realms/budgeting")
                .with("DB_PASSWORD", "jN4-own-app")
                .with("DB_OWNER_PASSWORD", "jN4-own-owner")
                .with("PORTAL_CLIENT_SECRET", "jN4-own-portal")
                .with("SERVICE_CLIENT_SECRET", "jN4-own-service")
                .with("KEYSTORE_PASSWORD", "jN4-own-keystore")
                .with("LTPA_PASSWORD", "jN4-own-ltpa")
                .with("CONTENT_KEYS_FILE", keys.toString())
                .with("WEBHOOK_HTTP", "false");

        try (var system = BudgetingSystem.start(own)) {
            assertThat(system.portal()).hasScheme("http");
        }
    }
}
