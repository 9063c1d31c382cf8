package org.budgeting.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Open Liberty with the EAR and Pecunia, under the same {@code server.xml} that a production server uses. */
final class LibertyServer {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(10);
    private static final int FIRST_JAVA_WITHOUT_SECURITY_MANAGER = 24;

    /**
     * A server that refuses its mode, an application that failed, a configuration that is wrong, or a port that another
     * program took in the meantime.
     */
    private static final Pattern FATAL = Pattern.compile(
            "does not start in production mode|CWWKZ000[24]E|CWWKZ0059E|CWWKG0017E|CWWKG0014E|CWWKO0221E|CWWKF0042E");

    private final Child child;
    private final Options options;

    private LibertyServer(Child child, Options options) {
        this.child = child;
        this.options = options;
    }

    static LibertyServer start(Home home, Options options) throws IOException {
        var users = options.dataDir().resolve("liberty");
        var server = users.resolve("servers/budgeting");
        for (var file : List.of("server.xml", "jvm.options")) {
            Resources.copy("server/" + file, server.resolve(file));
        }
        forgetOtherVersions(server, home.ear(), home.pecunia());

        var environment = new HashMap<>(options.environment());
        environment.put("BUDGETING_EAR", home.ear().toString());
        environment.put("PECUNIA_WAR", home.pecunia().toString());
        environment.put("JDBC_DIR", home.runtime("jdbc").toString());
        environment.put("REPORTING_DIR", home.runtime("reporting").toString());
        environment.put("WLP_USER_DIR", users.toString());
        environment.put("LOG_DIR", options.log("liberty").getParent().toString());

        options.say("Liberty starts on port %d, with the database %s"
                .formatted(options.port("HTTP_PORT"), options.variable("DB_URL")));
        var child = Child.start("Liberty", options.log("liberty"), environment, command(home.runtime("wlp"), server));
        return new LibertyServer(child, options);
    }

    /**
     * The server keeps what it unpacked and scanned, and tells a new version by the time stamps inside the archive. A
     * reproducible build gives all versions the same ones, so a new EAR would run with the classes of the old one.
     */
    private static void forgetOtherVersions(Path server, Path... archives) throws IOException {
        var version = new StringBuilder();
        for (var archive : archives) {
            version.append(archive).append(' ').append(sha256(archive)).append('\n');
        }
        var known = server.resolve("deployed.txt");
        if (!Files.exists(known) || !Files.readString(known).contentEquals(version)) {
            Folders.delete(server.resolve("workarea"));
            Files.writeString(known, version);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code bin/server run} does, without the shell between us and the process that is to be stopped. */
    private static List<String> command(Path wlp, Path server) {
        var platform =
                Runtime.version().feature() >= FIRST_JAVA_WITHOUT_SECURITY_MANAGER ? "java24.options" : "java9.options";
        return List.of(
                Child.java(),
                "@" + wlp.resolve("lib/platform/java").resolve(platform),
                "@" + server.resolve("jvm.options"),
                "-javaagent:" + wlp.resolve("bin/tools/ws-javaagent.jar"),
                "-jar",
                wlp.resolve("bin/tools/ws-server.jar").toString(),
                "budgeting");
    }

    void awaitReady() throws InterruptedException {
        child.awaitAnswer(URI.create(options.variable("PORTAL_URL") + "/health/ready"), START_TIMEOUT, FATAL);
        options.say("Liberty is ready");
    }

    Child child() {
        return child;
    }
}
