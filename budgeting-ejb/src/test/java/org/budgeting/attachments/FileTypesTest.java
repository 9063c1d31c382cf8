package org.budgeting.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypesTest {

    static Stream<Arguments> what_it_is_follows_from_what_stands_in_it_AT1() {
        return Stream.of(
                Arguments.of(FileType.PDF, AFile.PDF),
                Arguments.of(FileType.PNG, AFile.PNG),
                Arguments.of(FileType.JPEG, AFile.JPEG),
                Arguments.of(FileType.WEBP, AFile.WEBP),
                Arguments.of(FileType.TEXT, AFile.text("Two offers,\nboth too high: 12\u00a0000\u00a0\u20ac")),
                Arguments.of(FileType.XLSX, AFile.xlsx()),
                Arguments.of(FileType.DOCX, AFile.docx()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_it_is_follows_from_what_stands_in_it_AT1(FileType type, byte[] content) {
        assertThat(FileTypes.of(content, "whatever")).contains(type);
        assertThat(FileTypes.of(content, "named.exe")).contains(type);
    }

    @Test
    void csv_is_text_that_calls_itself_so_AT1() {
        assertThat(FileTypes.of(AFile.text("a,b\n1,2\n"), "Offer.CSV")).contains(FileType.CSV);
        assertThat(FileTypes.of(AFile.text("a,b\n1,2\n"), "offer.txt")).contains(FileType.TEXT);
        assertThat(FileTypes.of(AFile.PDF, "offer.csv")).contains(FileType.PDF);
    }

    static Stream<Arguments> nothing_that_runs_is_taken_AT1() {
        return Stream.of(
                Arguments.of("a web page", AFile.text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("a picture with scripts", AFile.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("XML", AFile.text("<?xml version=\"1.0\"?><a/>")),
                Arguments.of("a script", AFile.text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a program", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0}),
                Arguments.of("bytes", new byte[] {0, 1, 2, 3, 4, 5}),
                Arguments.of("an archive", AFile.zip("a.txt", "a")),
                Arguments.of("a workbook for macros", AFile.xlsm()),
                Arguments.of("a workbook with macros", AFile.xlsxWithMacros()),
                Arguments.of("an archive cut off", Arrays.copyOf(AFile.xlsx(), 40)),
                Arguments.of("an archive that grows", AFile.zip("zeros", "\0".repeat(120 << 20), "x", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothing_that_runs_is_taken_AT1(String what, byte[] content) {
        assertThat(FileTypes.of(content, "offer.pdf")).as(what).isEmpty();
    }
}
