package org.budgeting.rates;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.CsvFormat;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.FileEncoding;

/**
 * Reads the European Central Bank's euro foreign exchange reference rates, rate by rate: as CSV ({@code eurofxref.csv},
 * {@code eurofxref-hist.csv}), as XML ({@code eurofxref-daily.xml}, {@code eurofxref-hist.xml},
 * {@code eurofxref-hist-90d.xml}), or one of these in a ZIP. What is no rate is told with its line and passed over.
 */
final class EcbFile {

    private static final int BEGINNING = 64;
    private static final long UNPACKED_MAX = 64L << 20;

    /** Of the first rates that the bank ever gave. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 1, 4);

    private static final Pattern RATE = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");
    private static final String NOT_QUOTED = "N/A";
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate today;
    private final Taker taker;
    private final Set<String> seen = new HashSet<>();

    /** Is told each rate of the file, and each that is none. */
    interface Taker {
        void take(LocalDate day, String currency, BigDecimal rate);

        void reject(long line, String message);
    }

    EcbFile(LocalDate today, Taker taker) {
        this.today = today;
        this.taker = taker;
    }

    /** @throws InvalidInput on {@code file} if it is none of these files, or breaks off */
    void read(InputStream bytes) {
        try {
            PushbackInputStream file = beginning(new BufferedInputStream(bytes));
            byte[] first = file.readNBytes(BEGINNING);
            file.unread(first);
            if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
                ZipInputStream zip = new ZipInputStream(file);
                if (zip.getNextEntry() == null) {
                    throw noFile("The archive is empty.");
                }
                file = beginning(new Bounded(zip));
                first = file.readNBytes(BEGINNING);
                file.unread(first);
            }
            if (isXml(first)) {
                readXml(file);
            } else {
                readCsv(file);
            }
        } catch (IOException broken) {
            throw noFile("It cannot be read to its end.");
        }
    }

    private static PushbackInputStream beginning(InputStream bytes) {
        return new PushbackInputStream(bytes, BEGINNING);
    }

    private static boolean isXml(byte[] first) {
        for (byte each : first) {
            boolean blank = each <= ' ';
            if (!blank) {
                return each == '<';
            }
        }
        return false;
    }

    private void readCsv(InputStream file) {
        CsvRows rows = CsvRows.of(file, new CsvFormat(FileEncoding.UTF_8, ','));
        CsvRows.Row header = rows.next().orElseThrow(() -> noFile("It is empty."));
        List<String> currencies = header.cells().stream().map(String::strip).toList();
        if (currencies.size() < 2 || !currencies.get(0).equalsIgnoreCase("date")) {
            throw noFile("Its first line does not begin with Date.");
        }
        currencies.stream()
                .skip(1)
                .filter(code -> !code.isEmpty() && !isQuoted(code))
                .forEach(code -> taker.reject(header.line(), unknown(code)));
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            readRow(currencies, row.get());
        }
    }

    private void readRow(List<String> currencies, CsvRows.Row row) {
        LocalDate day = day(row.line(), row.cells().get(0).strip());
        if (day == null) {
            return;
        }
        for (int n = 1; n < Math.min(currencies.size(), row.cells().size()); n++) {
            String rate = row.cells().get(n).strip();
            if (isQuoted(currencies.get(n)) && !rate.isEmpty() && !rate.equals(NOT_QUOTED)) {
                take(row.line(), day, currencies.get(n), rate);
            }
        }
    }

    private void readXml(InputStream file) {
        boolean found = false;
        try {
            XMLStreamReader xml = xml(file);
            LocalDate day = null;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Cube")) {
                    long line = xml.getLocation().getLineNumber();
                    String time = xml.getAttributeValue(null, "time");
                    String currency = xml.getAttributeValue(null, "currency");
                    String rate = xml.getAttributeValue(null, "rate");
                    if (time != null) {
                        found = true;
                        day = day(line, time);
                    } else if (currency != null && day != null) {
                        takeKnown(line, day, currency, rate == null ? "" : rate);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw noFile("Its XML breaks off in line " + broken.getLocation().getLineNumber() + ".");
        }
        if (!found) {
            throw noFile("It has no Cube with a time.");
        }
    }

    /** Nothing outside of the file is read, whatever it asks for. */
    private static XMLStreamReader xml(InputStream file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(file);
    }

    private void takeKnown(long line, LocalDate day, String currency, String rate) {
        if (isQuoted(currency)) {
            take(line, day, currency, rate);
        } else {
            taker.reject(line, unknown(currency));
        }
    }

    private void take(long line, LocalDate day, String currency, String rate) {
        if (!RATE.matcher(rate).matches() || new BigDecimal(rate).signum() == 0) {
            taker.reject(line, "\"" + shortened(rate) + "\" is no rate of " + currency + ".");
        } else if (!seen.add(day + currency)) {
            taker.reject(line, currency + " stands twice with the day " + day + "; the first is taken.");
        } else {
            taker.take(day, currency, new BigDecimal(rate));
        }
    }

    private LocalDate day(long line, String text) {
        LocalDate day = null;
        try {
            day = text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, IN_WORDS);
        } catch (DateTimeException noSuchDay) {
            taker.reject(line, "\"" + shortened(text) + "\" is no day.");
        }
        boolean possible = day != null && !day.isAfter(today) && !day.isBefore(FIRST_DAY);
        if (day != null && !possible) {
            taker.reject(line, "There can be no rates of " + day + ".");
        }
        return possible ? day : null;
    }

    /** What an archive unpacks to is no longer than the longest file that there is, many times over (TF2). */
    private static final class Bounded extends FilterInputStream {

        private long left = UNPACKED_MAX;

        Bounded(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = super.read(bytes, start, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new IOException("more than " + UNPACKED_MAX + " bytes");
            }
            return count;
        }
    }

    private static boolean isQuoted(String code) {
        return !code.equals(RateBook.PIVOT) && MoneyInput.currency(code).isPresent();
    }

    private static String unknown(String code) {
        return "\"" + shortened(code) + "\" is no currency with a rate against the euro.";
    }

    private static String shortened(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }

    private static InvalidInput noFile(String why) {
        return InvalidInput.of(
                "file",
                "no-ecb-file",
                "This is no file of the European Central Bank's reference rates. " + why
                        + " Take eurofxref.csv, eurofxref-hist.csv or one of the XML files as it is.");
    }
}
