package org.budgeting.web.portal;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes {@code primefaces-<theme>/theme.css} of each {@code pecunia-*.scss} at build time, so that a theme needs
 * nothing but Maven Central: Dart Sass comes in a jar, PrimeFaces' own sources in another. It lives among the tests
 * because neither may reach the WAR.
 */
public final class ThemeCompiler {

    private static final List<String> THEMES = List.of("pecunia-light", "pecunia-dark");

    private ThemeCompiler() {}

    /** Three folders: our sources, PrimeFaces' unpacked sources, and where the resource libraries are written. */
    public static void main(String[] folders) throws Exception {
        Path sources = Path.of(folders[0]);
        Path target = Path.of(folders[2]);
        if (isUpToDate(target, sources)) {
            return;
        }
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setLoadPaths(List.of(sources.toFile(), Path.of(folders[1]).toFile()));
            // PrimeFaces' sources still use @import; Dart Sass 1.x keeps it, and its advice is not for us.
            compiler.addSilenceDeprecation("import");
            compiler.addSilenceDeprecation("global-builtin");
            compiler.addSilenceDeprecation("mixed-decls");
            for (String theme : THEMES) {
                write(css(target, theme), compile(compiler, sources, theme));
            }
        }
    }

    /** A start of the system builds first, and should not wait for what has not changed. */
    private static boolean isUpToDate(Path target, Path sources) throws IOException {
        long newestSource;
        try (Stream<Path> files = Files.walk(sources)) {
            newestSource =
                    files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
        }
        return THEMES.stream().allMatch(theme -> css(target, theme).toFile().lastModified() > newestSource);
    }

    private static Path css(Path target, String theme) {
        return target.resolve("primefaces-" + theme).resolve("theme.css");
    }

    private static String compile(SassCompiler compiler, Path sources, String theme) throws Exception {
        return compiler.compileFile(sources.resolve(theme + ".scss").toFile()).getCss();
    }

    private static void write(Path css, String text) throws IOException {
        Files.createDirectories(css.getParent());
        Files.writeString(css, text);
    }
}
