package org.budgeting.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that are what they are. */
public final class AFile {

    public static final byte[] PDF = text("%PDF-1.7\n%\u00e2\n1 0 obj\n");
    public static final byte[] PNG = hex("89504e470d0a1a0a0000000d4948445200000001000000010802000000");
    public static final byte[] JPEG = hex("ffd8ffe000104a46494600010100000100010000");
    public static final byte[] WEBP = hex("524946461a000000574542505650384c0d0000002f00000010071011118888");

    private static final String OVERRIDE = "<Types><Override ContentType=\"application/vnd.%s.main+xml\"/>%s</Types>";

    private AFile() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx() {
        return office(OVERRIDE.formatted("openxmlformats-officedocument.spreadsheetml.sheet", ""));
    }

    static byte[] docx() {
        return office(OVERRIDE.formatted("openxmlformats-officedocument.wordprocessingml.document", ""));
    }

    static byte[] xlsm() {
        return office(OVERRIDE.formatted("ms-excel.sheet.macroEnabled", ""));
    }

    static byte[] xlsxWithMacros() {
        return office(OVERRIDE.formatted(
                "openxmlformats-officedocument.spreadsheetml.sheet",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"));
    }

    static byte[] office(String contents) {
        return zip("xl/filler.xml", "<a/>", "[Content_Types].xml", contents);
    }

    static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (int n = 0; n < namesAndTexts.length; n += 2) {
                archive.putNextEntry(new ZipEntry(namesAndTexts[n]));
                archive.write(text(namesAndTexts[n + 1]));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
