package org.budgeting.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode production = read(Resources.text("deploy/keycloak/budgeting-realm.json"));
    private final JsonNode demo = read(DemoRealm.json());

    @Test
    void the_production_realm_has_no_people_no_password_client_and_no_secret_of_its_own() {
        assertThat(production.findValuesAsText("username")).containsExactly("service-account-budgeting-service");
        assertThat(production.findValuesAsText("clientId")).containsExactly("budgeting-portal", "budgeting-service");
        assertThat(production.findValuesAsText("secret"))
                .containsExactly("${PORTAL_CLIENT_SECRET}", "${SERVICE_CLIENT_SECRET}");
        assertThat(production.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
        assertThat(production.toString()).doesNotContain("\"credentials\"");
    }

    @Test
    void the_demo_realm_adds_nothing_but_people_and_the_password_client() {
        assertThat(demo.findValuesAsText("clientId"))
                .containsExactly("budgeting-cli", "budgeting-portal", "budgeting-service");
        assertThat(demo.get("roles")).isEqualTo(production.get("roles"));
        assertThat(demo.get("components")).isEqualTo(production.get("components"));
        assertThat(demo.get("users")).hasSize(DemoUser.ALL.size() + 1);
    }

    @Test
    void every_person_has_a_role_of_the_realm_and_a_tenant() {
        var roles = production.at("/roles/realm").findValuesAsText("name");

        assertThat(DemoUser.ALL).allSatisfy(user -> {
            assertThat(roles).contains(user.role());
            assertThat(user.username())
                    .isEqualTo(user.tenant() + "-"
                            + (user.role().equals("tenant_admin")
                                    ? "admin"
                                    : user.role().replace('_', '-')));
        });
    }

    @Test
    void people_cannot_see_or_change_their_tenant() throws IOException {
        var profile = JSON.readTree(
                demo.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        var tenant = StreamSupport.stream(profile.get("attributes").spliterator(), false)
                .filter(attribute -> attribute.get("name").asText().equals("tenant"))
                .findFirst()
                .orElseThrow();

        assertThat(tenant.at("/permissions/edit")).extracting(JsonNode::asText).containsExactly("admin");
        assertThat(tenant.at("/permissions/view")).extracting(JsonNode::asText).containsExactly("admin");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
