package org.budgeting.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * Prints budget statements as tagged PDF, A4 landscape, with its fonts embedded.
 *
 * <p>Loads the compiled reports once and is safe for use by many threads: make one and keep it.
 */
public final class StatementPrinter {

    private final Locale locale;
    private final Sheets sheets;

    public StatementPrinter() {
        this(Locale.UK);
    }

    /** Labels come from the resource bundle of this locale, and figures and dates are written as it does. */
    public StatementPrinter(Locale locale) {
        this.locale = locale;
        this.sheets = inOwnClassLoader(() ->
                new Sheets(load("statement"), load("matrix-12-months"), load("matrix-6-months"), load("categories")));
    }

    /** Refuses with {@link StatementNotPrinted} what the report engine cannot print. */
    public byte[] pdf(BudgetStatement statement) {
        return inOwnClassLoader(() -> export(statement));
    }

    /** Writes the whole file or, when printing fails, nothing; leaves the stream open. */
    public void pdf(BudgetStatement statement, OutputStream out) throws IOException {
        out.write(pdf(statement));
    }

    private byte[] export(BudgetStatement statement) throws JRException {
        StatementSheet sheet = new StatementSheet(statement, sheets, locale);
        JasperPrint print =
                JasperFillManager.fillReport(sheets.statement(), sheet.parameters(), new JREmptyDataSource());
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(sheet.title());
        configuration.setMetadataAuthor(sheet.author());
        configuration.setMetadataSubject(sheet.subject());
        configuration.setMetadataCreator(sheet.creator());
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagged(true);
        configuration.setTagLanguage(locale.toLanguageTag());
        configuration.setCompressed(true);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return pdf.toByteArray();
    }

    private static JasperReport load(String name) throws JRException {
        try (InputStream report = StatementPrinter.class.getResourceAsStream(name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * JasperReports finds its fonts and extensions by the thread's class loader, which need not know them: a pool's
     * thread, for instance, sees neither the application nor the server's shared library.
     */
    private static <T> T inOwnClassLoader(Printing<T> printing) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(StatementPrinter.class.getClassLoader());
        try {
            return printing.run();
        } catch (JRException | JRRuntimeException e) {
            throw new StatementNotPrinted(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private interface Printing<T> {
        T run() throws JRException;
    }

    /** The compiled reports. */
    record Sheets(
            JasperReport statement, JasperReport matrixOfTwelve, JasperReport matrixOfSix, JasperReport categories) {}
}
