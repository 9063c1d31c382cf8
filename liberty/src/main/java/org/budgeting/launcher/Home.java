package org.budgeting.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what is started: the unpacked runtimes, the EAR and Pecunia. */
record Home(Path root) {

    /** The project that this class was built in, or the one that the system property {@code budgeting.home} names. */
    static Home find() {
        var named = System.getProperty("budgeting.home");
        if (named != null) {
            return new Home(Path.of(named).toAbsolutePath());
        }
        for (var folder = location(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("liberty/target/runtimes"))) {
                return new Home(folder);
            }
        }
        throw new StartFailed(
                "The unpacked runtimes are not found. Build the project first, or name its folder: -Dbudgeting.home=…");
    }

    private static Path location() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path runtime(String name) {
        return root.resolve("liberty/target/runtimes").resolve(name);
    }

    Path ear() {
        return built("budgeting-ear/target/budgeting-ear.ear");
    }

    Path pecunia() {
        return built("pecunia/target/pecunia.war");
    }

    private Path built(String file) {
        var path = root.resolve(file);
        if (!Files.exists(path)) {
            throw new StartFailed(file + " is not built yet. Build the project first: mvn package -DskipTests");
        }
        return path;
    }
}
