package org.budgeting.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Keycloak's real distribution with the demo realm. The distribution is built once for the options used here, because a
 * start without that costs 20 seconds more; the accounts are kept in a data folder, and a data folder that holds
 * another realm than the one asked for (other ports, a newer version of the project) is filled anew.
 */
final class Keycloak {

    private static final Duration BUILD_TIMEOUT = Duration.ofMinutes(5);
    private static final Duration START_TIMEOUT = Duration.ofMinutes(10);
    private static final Pattern NOTHING_FATAL = Pattern.compile("(?!)");

    /** Keycloak reads the options that it was built for here, below its home. */
    private static final String BUILT = "lib/quarkus/generated-bytecode.jar";

    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    private static final List<String> JVM = List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Xms64m",
            "-Xmx512m",
            // Keycloak is up before the second compiler has paid for itself.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Child child;
    private final Options options;
    private final Path importedWith;
    private final String realm;

    private Keycloak(Child child, Options options, Path importedWith, String realm) {
        this.child = child;
        this.options = options;
        this.importedWith = importedWith;
        this.realm = realm;
    }

    static Keycloak start(Home home, Options options) throws IOException, InterruptedException {
        var distribution = home.runtime("keycloak");
        build(distribution, options);

        var environment = new TreeMap<String, String>();
        environment.put("PORTAL_URL", options.variable("PORTAL_URL"));
        environment.put("PORTAL_CLIENT_SECRET", options.variable("PORTAL_CLIENT_SECRET"));
        environment.put("SERVICE_CLIENT_SECRET", options.variable("SERVICE_CLIENT_SECRET"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", options.variable("KEYCLOAK_ADMIN_PASSWORD"));

        var data = options.dataDir().resolve("keycloak");
        var importedWith = data.resolve("imported-with.txt");
        var realm = Integer.toHexString((DemoRealm.json() + environment).hashCode());
        var command = command(distribution, data);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + options.port("KEYCLOAK_PORT"),
                "--hostname=" + options.keycloakUrl(),
                "--cache=local"));
        if (!Files.exists(importedWith) || !Files.readString(importedWith).equals(realm)) {
            Folders.delete(data);
            Folders.copy(distribution.resolve(BUILT), data.resolve(BUILT));
            Files.createDirectories(data.resolve("providers"));
            Folders.write(data.resolve("data/import/budgeting-realm.json"), DemoRealm.json());
            command.add("--import-realm");
            options.say(
                    "Keycloak starts on port %d and imports the demo realm".formatted(options.port("KEYCLOAK_PORT")));
        } else {
            options.say("Keycloak starts on port " + options.port("KEYCLOAK_PORT"));
        }
        var child = Child.start("Keycloak", options.log("keycloak"), environment, command);
        return new Keycloak(child, options, importedWith, realm);
    }

    void awaitReady() throws IOException, InterruptedException {
        var issuer = options.variable("OIDC_ISSUER");
        child.awaitAnswer(URI.create(issuer + "/.well-known/openid-configuration"), START_TIMEOUT, NOTHING_FATAL);
        Files.writeString(importedWith, realm);
        options.say("Keycloak is ready");
    }

    Child child() {
        return child;
    }

    /** Several systems may share one distribution (tests beside a run), so one builds while the others wait. */
    private static void build(Path distribution, Options options) throws IOException, InterruptedException {
        var built = distribution.resolve("built-for.txt");
        var wanted = BUILD.toString();
        try (var lock = new RandomAccessFile(distribution.resolve("build.lock").toFile(), "rw");
                var ignored = lock.getChannel().lock()) {
            if (Files.exists(built) && Files.readString(built).equals(wanted)) {
                return;
            }
            options.say("Keycloak is prepared for this machine (once, about 20 seconds)");
            var command = command(distribution, distribution);
            command.addAll(BUILD);
            Child.start("Keycloak's build", options.log("keycloak-build"), Map.of(), command)
                    .awaitEnd(BUILD_TIMEOUT);
            Files.writeString(built, wanted);
        }
    }

    private static List<String> command(Path distribution, Path home) {
        var command = new ArrayList<String>();
        command.add(Child.java());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + distribution.resolve("conf"));
        command.add("-cp");
        command.add(distribution.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return command;
    }
}
