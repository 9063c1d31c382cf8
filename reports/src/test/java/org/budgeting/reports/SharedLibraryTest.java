package org.budgeting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgeting.reports.AStatement.aStatement;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The server's library holds less than this module's build: nothing that reads or compiles report sources. */
class SharedLibraryTest {

    @Test
    void prints_without_the_artifacts_of_the_build() throws Exception {
        URL[] library = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(jackson|ecj|jasperreports-jdt).*"))
                .map(SharedLibraryTest::url)
                .toArray(URL[]::new);

        try (URLClassLoader server = new URLClassLoader(library, ClassLoader.getPlatformClassLoader())) {
            Callable<?> print = (Callable<?>)
                    server.loadClass(Print.class.getName()).getConstructor().newInstance();
            assertThat(PrintedText.of((byte[]) print.call())).contains("All categories");
        }
    }

    public static final class Print implements Callable<byte[]> {

        @Override
        public byte[] call() {
            return new StatementPrinter().pdf(aStatement().withCategories(2).made());
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
