package org.budgeting.web.portal;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code primefaces-<theme>/theme.css} of each {@code pecunia-*.scss} at build time, so that a theme needs nothing but
 * Maven Central: Dart Sass comes in a jar, PrimeFaces' own sources in another. It lives among the tests because neither may
 * reach the WAR.
 */
public final class ThemeCompiler {

    private ThemeCompiler() {}

    /** Three folders: our sources, PrimeFaces' unpacked sources, and where the resource libraries are written. */
    public static void main(String[] folders) throws Exception {
        Path sources = Path.of(folders[0]);
        Path target = Path.of(folders[2]);
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setLoadPaths(List.of(sources.toFile(), Path.of(folders[1]).toFile()));
            // PrimeFaces' sources still use @import; Dart Sass 1.x keeps it, and its advice is not for us.
            compiler.addSilenceDeprecation("import");
            compiler.addSilenceDeprecation("global-builtin");
            compiler.addSilenceDeprecation("mixed-decls");
            for (String theme : List.of("pecunia-light", "pecunia-dark")) {
                write(target.resolve("primefaces-" + theme).resolve("theme.css"), compile(compiler, sources, theme));
            }
        }
    }

    private static String compile(SassCompiler compiler, Path sources, String theme) throws Exception {
        return compiler.compileFile(sources.resolve(theme + ".scss").toFile()).getCss();
    }

    private static void write(Path css, String text) throws IOException {
        Files.createDirectories(css.getParent());
        Files.writeString(css, text);
    }
}
