package org.budgeting.tables;

import org.apache.commons.csv.CSVFormat;

/** How a file is written: its letters and what separates its columns. Cells may stand in double quotes (RFC 4180). */
public record CsvFormat(FileEncoding encoding, char delimiter) {

    CSVFormat dialect() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
