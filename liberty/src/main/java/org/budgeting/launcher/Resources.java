package org.budgeting.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The files that travel inside this module. */
final class Resources {

    private Resources() {}

    static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var in = open(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream open(String name) {
        var in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Missing from the launcher: " + name);
        }
        return in;
    }
}
