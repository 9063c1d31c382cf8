package org.budgeting.web.portal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the one that the machine has, or Debian's, installed where it is missing and that is
 * allowed.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private Chromium() {}

    /**
     * Where the browser is; {@code -Dchromium=…} names another one.
     *
     * @throws IllegalStateException that says what to install, if it is missing and cannot be installed
     */
    static synchronized Path executable() {
        String named = System.getProperty("chromium");
        if (named != null) {
            return Path.of(named);
        }
        return installed()
                .or(() -> {
                    install();
                    return installed();
                })
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium. Install it as your system does (Debian: apt-get install chromium), or name it: -Dchromium=…"));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only Debian's root may install; everybody else is told. */
    private static void install() {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        System.out.println("Chromium is missing: installing it for the browser tests");
        run("update");
        run("install", "-y", "--no-install-recommends", "chromium");
    }

    private static void run(String... arguments) {
        List<String> command = Stream.concat(Stream.of(APT.toString(), "-q"), Stream.of(arguments))
                .toList();
        ProcessBuilder apt = new ProcessBuilder(command).inheritIO();
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            apt.start().waitFor();
        } catch (IOException impossible) {
            throw new IllegalStateException("apt-get cannot be run", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
