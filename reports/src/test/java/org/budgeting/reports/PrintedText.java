package org.budgeting.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
final class PrintedText {

    private PrintedText() {}

    /** The text of each page, line by line as it stands on paper. */
    static List<String> pages(byte[] pdf) {
        return inside(pdf, document -> {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                try {
                    pages.add(stripper.getText(document));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return pages;
        });
    }

    static String of(byte[] pdf) {
        return String.join("\n", pages(pdf));
    }

    static <T> T inside(byte[] pdf, Function<PDDocument, T> look) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
