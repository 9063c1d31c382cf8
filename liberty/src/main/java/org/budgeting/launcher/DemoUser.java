package org.budgeting.launcher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A person of the demo realm. Their user name is {@code <tenant>-<role>}, their password is {@link #PASSWORD}. */
public record DemoUser(String tenant, String username, String role, String firstName, String lastName) {

    public static final String PASSWORD = "demo";

    public static final List<DemoUser> ALL = Stream.concat(
                    team(
                            "aurora",
                            "Cora Hale",
                            "Amir Novak",
                            "Beth Okafor",
                            "Finn Larsen",
                            "Uma Reyes",
                            "Tara Quinn",
                            "Vera Blum"),
                    team(
                            "borealis",
                            "Carl Aho",
                            "Anna Berg",
                            "Bo Nyman",
                            "Fia Strand",
                            "Urs Holm",
                            "Tove Dahl",
                            "Vidar Lund"))
            .toList();

    private static Stream<DemoUser> team(
            String tenant,
            String contributor,
            String approver,
            String budgetOwner,
            String finance,
            String auditor,
            String admin,
            String viewer) {
        return Stream.of(
                named(tenant, "contributor", "contributor", contributor),
                named(tenant, "approver", "approver", approver),
                named(tenant, "budget-owner", "budget_owner", budgetOwner),
                named(tenant, "finance", "finance", finance),
                named(tenant, "auditor", "auditor", auditor),
                named(tenant, "admin", "tenant_admin", admin),
                named(tenant, "viewer", "viewer", viewer));
    }

    private static DemoUser named(String tenant, String suffix, String role, String name) {
        var words = name.split(" ");
        return new DemoUser(tenant, tenant + "-" + suffix, role, words[0], words[1]);
    }

    /** Stable, so that a realm that is imported anew knows the same people. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("budgeting demo user " + username).getBytes(StandardCharsets.UTF_8));
    }

    String toJson() {
        return """
                {
                  "id": "%s",
                  "username": "%s",
                  "enabled": true,
                  "email": "%s@%s.example",
                  "emailVerified": true,
                  "firstName": "%s",
                  "lastName": "%s",
                  "attributes": { "tenant": ["%s"] },
                  "credentials": [{ "type": "password", "value": "%s", "temporary": false }],
                  "realmRoles": ["%s"]
                }""".formatted(
                        id(),
                        username,
                        username.substring(tenant.length() + 1),
                        tenant,
                        firstName,
                        lastName,
                        tenant,
                        PASSWORD,
                        role);
    }
}
