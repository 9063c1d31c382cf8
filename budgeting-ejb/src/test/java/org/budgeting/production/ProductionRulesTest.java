package org.budgeting.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProductionRulesTest {

    private static final List<String> SECRETS = ProductionRules.SECRETS;

    private final Map<String, String> settings =
            new HashMap<>(Map.of("demo.data", "false", "content.keys.file", "/etc/budgeting/content.keys"));

    ProductionRulesTest() {
        SECRETS.forEach(secret -> settings.put(secret, "kX9-own-secret"));
    }

    private ProductionRules rules() {
        return new ProductionRules(name -> Optional.ofNullable(settings.get(name)));
    }

    @Test
    void lets_secrets_of_ones_own_pass() {
        assertThat(rules().violations()).isEmpty();
    }

    @Tag("D1")
    @ParameterizedTest
    @FieldSource("SECRETS")
    void refuses_a_secret_of_the_demo_and_names_the_variable_that_sets_it_D1(String secret) {
        settings.put(secret, "demo-value");

        assertThat(rules().violations())
                .singleElement()
                .asString()
                .contains(secret, secret.toUpperCase(Locale.ROOT).replace('.', '_'))
                .doesNotContain("demo-value");
    }

    @Tag("D1")
    @ParameterizedTest
    @FieldSource("SECRETS")
    void refuses_a_secret_that_nobody_set(String secret) {
        settings.remove(secret);

        assertThat(rules().violations()).singleElement().asString().contains(secret);
    }

    @Tag("D4")
    @Test
    void refuses_to_keep_files_under_a_key_of_its_own_making_D4() {
        settings.remove("content.keys.file");

        assertThat(rules().violations()).singleElement().asString().contains("CONTENT_KEYS_FILE");
    }

    @Tag("D5")
    @Test
    void refuses_to_tell_webhooks_in_the_open_D5() {
        settings.put("webhook.http", "true");

        assertThat(rules().violations()).singleElement().asString().contains("webhook.http");
    }

    @Tag("D2")
    @Test
    void refuses_demo_data_D2() {
        settings.put("demo.data", "true");

        assertThat(rules().violations()).singleElement().asString().contains("demo.data");
    }

    @Tag("D3")
    @Test
    void knows_the_demo_client_by_the_answer_to_a_wrong_password_D3() {
        assertThat(ProductionRules.knowsDemoClient(
                        "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}"))
                .isTrue();
        assertThat(ProductionRules.knowsDemoClient("{\"access_token\":\"…\"}")).isTrue();
        assertThat(ProductionRules.knowsDemoClient("{\"error\":\"invalid_client\"}"))
                .isFalse();
        assertThat(ProductionRules.knowsDemoClient("{\"error\":\"unauthorized_client\"}"))
                .isFalse();
        assertThat(ProductionRules.knowsDemoClient("")).isFalse();
    }
}
