package org.budgeting.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Build step: compiles every {@code .jrxml} of one folder into another, unless that was done since it changed: a
 * compiled report that is written anew makes the jar new, and everything after it in the build. Not part of the jar.
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
                    JasperDesign design = JRXmlLoader.load(source.toFile());
                    number(design);
                    JasperCompileManager.compileReportToFile(design, compiled.toString());
                }
            }
        }
    }

    /**
     * Gives every part the id that would be drawn by chance otherwise, so that the same source makes the same bytes.
     */
    private static void number(JasperDesign design) {
        UUID report = UUID.nameUUIDFromBytes(design.getName().getBytes(StandardCharsets.UTF_8));
        AtomicLong last = new AtomicLong();
        ((JRDesignDataset) design.getMainDataset()).setUUID(report);
        JRElementsVisitor.visitReport(design, new UniformElementVisitor() {
            @Override
            protected void visitElement(JRElement element) {
                ((JRDesignElement) element).setUUID(new UUID(report.getMostSignificantBits(), last.incrementAndGet()));
            }

            @Override
            public void visitElementGroup(JRElementGroup group) {
                // A group has no id; its elements are visited one by one.
            }
        });
    }

    private static boolean isUpToDate(Path compiled, Path source) throws IOException {
        return Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) > 0;
    }
}
