package org.budgeting.bench;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A card purchase of the file. */
record Transaction(String key, LocalDate day, String merchant, BigDecimal amount, String account) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<Transaction> readAll(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser rows =
                        CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            return rows.stream()
                    .map(row -> new Transaction(
                            row.get("tx_id"),
                            LocalDate.parse(row.get("date")),
                            row.get("merchant"),
                            new BigDecimal(row.get("amount")),
                            row.get("account")))
                    .toList();
        }
    }
}
