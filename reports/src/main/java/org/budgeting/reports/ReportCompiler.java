package org.budgeting.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Build step: compiles every {@code .jrxml} of one folder into another, unless that was done since it changed: a compiled report that is
 * written anew makes the jar new, and everything after it in the build. Not part of the jar.
 */
public final class ReportCompiler {

    private ReportCompiler() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        try (Stream<Path> files = Files.list(from)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".jrxml")).toList();
            for (Path source : sources) {
                Path compiled = to.resolve(source.getFileName().toString().replace(".jrxml", ".jasper"));
                if (!isUpToDate(compiled, source)) {
                    JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
                }
            }
        }
    }

    private static boolean isUpToDate(Path compiled, Path source) throws IOException {
        return Files.exists(compiled) && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) > 0;
    }
}
