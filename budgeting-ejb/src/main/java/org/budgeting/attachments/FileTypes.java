package org.budgeting.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by what stands in it (AT1). */
final class FileTypes {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    private static final Map<String, FileType> BY_CONTENT = Map.of(
            FileType.PDF.mediaType(), FileType.PDF,
            FileType.PNG.mediaType(), FileType.PNG,
            FileType.JPEG.mediaType(), FileType.JPEG,
            FileType.WEBP.mediaType(), FileType.WEBP,
            FileType.TEXT.mediaType(), FileType.TEXT);

    /** Where an office document says what it is (ECMA-376, part 2). */
    private static final String CONTENTS = "[Content_Types].xml";

    private static final int CONTENTS_BYTES_MAX = 1 << 20;
    private static final long UNPACKED_BYTES_MAX = 100L << 20;
    private static final int BUFFER_BYTES = 8192;

    private FileTypes() {}

    /**
     * Empty if the file is of no kind that is taken.
     *
     * @param fileName tells CSV from other plain text, which their contents cannot
     */
    static Optional<FileType> of(byte[] content, String fileName) {
        String found = detected(content);
        if (found.equals("application/zip") || found.equals("application/x-tika-ooxml")) {
            return officeType(content);
        }
        FileType type = BY_CONTENT.get(found);
        return type == FileType.TEXT && fileName.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? Optional.of(FileType.CSV)
                : Optional.ofNullable(type);
    }

    private static String detected(byte[] content) {
        try {
            return TIKA.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** A workbook or a document without macros; any other archive is nothing that is taken. */
    private static Optional<FileType> officeType(byte[] content) {
        String contents = contentsOf(content);
        if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
            return Optional.empty();
        }
        if (contents.contains(FileType.XLSX.mediaType() + ".main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        return contents.contains(FileType.DOCX.mediaType() + ".main+xml")
                ? Optional.of(FileType.DOCX)
                : Optional.empty();
    }

    /** Unpacks no more than a limit: an archive of ten megabytes can hold ten thousand times as much. */
    private static String contentsOf(byte[] content) {
        long left = UNPACKED_BYTES_MAX;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null && left > 0; entry = archive.getNextEntry()) {
                if (entry.getName().equals(CONTENTS)) {
                    return new String(archive.readNBytes(CONTENTS_BYTES_MAX), StandardCharsets.UTF_8);
                }
                left = skipped(archive, left);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return "";
        }
        return "";
    }

    private static long skipped(ZipInputStream entry, long max) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = max;
        for (int read = 0; read >= 0 && left > 0; read = entry.read(buffer)) {
            left -= read;
        }
        return left;
    }
}
