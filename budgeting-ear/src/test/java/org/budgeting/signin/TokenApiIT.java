package org.budgeting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.budgeting.Eventually;
import org.budgeting.RunningSystem;
import org.budgeting.launcher.BudgetingSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tokens open the two APIs, and which do not. */
class TokenApiIT {

    private static final String BUDGETS = "budgeting/budgets/";
    private static final String FORECASTS = "pecunia/forecasts/";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final BudgetingSystem system = RunningSystem.get();
    private final Http http = new Http(system.portal());

    @Test
    void opens_the_api_to_a_token_of_a_person() {
        assertThat(budgetsWith(RunningSystem.token("aurora-viewer"))).isNotIn(401, 403);
    }

    @Test
    void opens_pecunia_to_the_token_of_the_service() {
        assertThat(http.get(FORECASTS, system.serviceToken()).statusCode()).isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {BUDGETS, FORECASTS})
    void refuses_who_brings_no_token(String path) {
        var answer = http.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }

    @Test
    void refuses_the_token_of_a_person_at_pecunia() {
        assertThat(http.get(FORECASTS, RunningSystem.token("aurora-admin")).statusCode())
                .isIn(401, 403);
    }

    @Test
    void refuses_the_token_of_the_service_at_the_api() {
        assertThat(budgetsWith(system.serviceToken())).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.y.z", "e30.e30.", "null"})
    void refuses_what_is_no_token(String token) {
        assertThat(budgetsWith(token)).isEqualTo(401);
    }

    @Test
    void refuses_a_token_without_a_signature() {
        var parts = RunningSystem.token("aurora-viewer").split("\\.");

        assertThat(budgetsWith(encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."))
                .isEqualTo(401);
        assertThat(budgetsWith(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void refuses_a_token_that_was_changed_to_another_tenant_T1_E5() {
        var parts = RunningSystem.token("aurora-viewer").split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        assertThat(budgetsWith(parts[0] + "." + encode(claims.replace("\"aurora\"", "\"borealis\"")) + "." + parts[2]))
                .isEqualTo(401);
    }

    @Test
    void refuses_a_token_that_somebody_else_signed() throws GeneralSecurityException {
        var parts = RunningSystem.token("aurora-viewer").split("\\.");
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(budgetsWith(parts[0] + "." + parts[1] + "." + BASE64.encodeToString(signature.sign())))
                .isEqualTo(401);
    }

    @Test
    void refuses_a_token_signed_with_the_public_key_as_a_shared_secret() throws GeneralSecurityException {
        var parts = RunningSystem.token("aurora-viewer").split("\\.");
        var keys = new Http(system.issuer())
                .get(system.issuer().getPath() + "/protocol/openid-connect/certs")
                .body();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var unsigned = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1];

        assertThat(budgetsWith(unsigned + "."
                        + BASE64.encodeToString(mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII)))))
                .isEqualTo(401);
    }

    @Test
    void refuses_a_token_that_has_expired() {
        var token = new KeycloakAdmin(system).tokenThatLives("aurora-viewer", Duration.ofSeconds(1));

        assertThat(budgetsWith(token)).isNotIn(401, 403);
        Eventually.within(
                Duration.ofSeconds(40), () -> assertThat(budgetsWith(token)).isEqualTo(401));
    }

    @Test
    void refuses_a_token_of_another_realm() {
        assertThat(budgetsWith(new KeycloakAdmin(system).tokenOfTheMasterRealm()))
                .isEqualTo(401);
    }

    private int budgetsWith(String token) {
        return http.get(BUDGETS, token).statusCode();
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
