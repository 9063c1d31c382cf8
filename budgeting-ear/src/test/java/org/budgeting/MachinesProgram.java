package org.budgeting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that tests need and Maven cannot bring: the machine's, or Debian's, installed where that is allowed. */
public final class MachinesProgram {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private MachinesProgram() {}

    /**
     * Where it is; empty if it is missing and cannot be installed.
     *
     * @param names under which it may be there; the first is Debian's package, too
     */
    public static synchronized Optional<Path> find(String... names) {
        return installed(names).or(() -> {
            install(names[0]);
            return installed(names);
        });
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only Debian's root may install; everybody else is told. */
    private static void install(String program) {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        System.out.println(program + " is missing: installing it for the tests");
        apt("update");
        apt("install", "-y", "--no-install-recommends", program);
    }

    private static void apt(String... arguments) {
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
