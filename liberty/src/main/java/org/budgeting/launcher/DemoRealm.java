package org.budgeting.launcher;

import java.util.stream.Collectors;

/**
 * The realm of the demo and of the tests: the production realm ({@code deploy/keycloak/budgeting-realm.json}), plus the
 * people of {@link DemoUser} and the public client {@value #CLIENT} that gives a token for a password. Neither ever
 * stands in the production realm, so neither can be forgotten there.
 */
final class DemoRealm {

    static final String CLIENT = "budgeting-cli";

    private DemoRealm() {}

    static String json() {
        var users = DemoUser.ALL.stream().map(DemoUser::toJson).collect(Collectors.joining(",\n"));
        var realm = Resources.text("deploy/keycloak/budgeting-realm.json");
        return prepend(prepend(realm, "clients", Resources.text("demo-client.json")), "users", users);
    }

    private static String prepend(String realm, String list, String items) {
        var opening = "\n  \"" + list + "\": [";
        var at = realm.indexOf(opening);
        if (at < 0) {
            throw new IllegalStateException("The realm has no list \"" + list + "\" at its top level");
        }
        var end = at + opening.length();
        return realm.substring(0, end) + "\n" + items + "," + realm.substring(end);
    }
}
