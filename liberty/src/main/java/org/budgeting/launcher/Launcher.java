package org.budgeting.launcher;

/** The one-command run: starts the system, says where it is, and stays until it is told to stop. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        var startedAt = System.nanoTime();
        try (var system = BudgetingSystem.start(Options.forRun(System.getenv()))) {
            System.out.print(welcome(system, (System.nanoTime() - startedAt) / 1_000_000_000));
            throw new StartFailed(system.awaitDeath());
        } catch (StartFailed e) {
            System.err.printf("%n%s%n", e.getMessage());
            System.exit(1);
        }
    }

    private static String welcome(BudgetingSystem system, long seconds) {
        var text = new StringBuilder("""

                The budgeting system is ready after %d seconds.

                  Portal     %s
                  API        %s  (documentation: %sopenapi/ui/)
                  Pecunia    %s
                  Keycloak   %s  (administrator: admin / %s)
                  Data, logs %s

                  Sign in with one of these names and the password "%s":

                  %-24s %-10s %-14s %s
                """.formatted(
                        seconds,
                        system.portal(),
                        system.api(),
                        system.portal(),
                        system.pecunia(),
                        system.options().keycloakUrl(),
                        system.options().variable("KEYCLOAK_ADMIN_PASSWORD"),
                        system.options().dataDir(),
                        DemoUser.PASSWORD,
                        "user",
                        "tenant",
                        "role",
                        "name"));
        for (var user : DemoUser.ALL) {
            text.append("  %-24s %-10s %-14s %s %s%n"
                    .formatted(user.username(), user.tenant(), user.role(), user.firstName(), user.lastName()));
        }
        return text.append("%n  Ctrl-C stops everything; the data is kept.%n%n".formatted())
                .toString();
    }
}
