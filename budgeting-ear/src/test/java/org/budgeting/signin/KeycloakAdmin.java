package org.budgeting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.budgeting.launcher.BudgetingSystem;
import org.budgeting.launcher.DemoUser;

/** What only an administrator of Keycloak can arrange: tokens that no demo user gets. */
final class KeycloakAdmin {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final Http http;

    KeycloakAdmin(BudgetingSystem system) {
        this.http = new Http(system.issuer());
    }

    String tokenOfTheMasterRealm() {
        return accessToken(http.postForm(
                "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin")));
    }

    /** A token of the realm in order in every way, but for its life. */
    String tokenThatLives(String username, Duration life) {
        var client = "short-lived-" + UUID.randomUUID();
        var created = http.postJson(
                "/admin/realms/budgeting/clients", """
                {
                  "clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "fullScopeAllowed": true,
                  "attributes": { "access.token.lifespan": "%d" },
                  "protocolMappers": [
                    { "name": "tenant", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
                      "config": { "user.attribute": "tenant", "claim.name": "tenant", "jsonType.label": "String", "access.token.claim": "true" } },
                    { "name": "groups", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-realm-role-mapper",
                      "config": { "claim.name": "groups", "jsonType.label": "String", "multivalued": "true", "access.token.claim": "true" } },
                    { "name": "upn", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-property-mapper",
                      "config": { "user.attribute": "username", "claim.name": "upn", "jsonType.label": "String", "access.token.claim": "true" } },
                    { "name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                      "config": { "included.custom.audience": "budgeting", "access.token.claim": "true" } }
                  ]
                }
                """.formatted(client, life.toSeconds()), tokenOfTheMasterRealm());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return accessToken(http.postForm(
                "/realms/budgeting/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        username,
                        "password",
                        DemoUser.PASSWORD)));
    }

    private static String accessToken(HttpResponse<String> answer) {
        var token = ACCESS_TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }
}
