package org.budgeting.attachments;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What stands packed in a PDF. A megabyte of it can unpack to a thousand, and who draws pages unpacks into memory; so
 * it is unpacked into nothing and counted first.
 */
final class PackedStreams {

    private static final int UNPACKED_BYTES_MAX = 64 << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER_BYTES = 64 << 10;

    private PackedStreams() {}

    /** Whether all streams together unpack to more than {@value #UNPACKED_BYTES_MAX} bytes. */
    static boolean unpackBeyond(byte[] pdf) {
        long left = UNPACKED_BYTES_MAX;
        for (int at = indexOf(pdf, 0); at >= 0 && left >= 0; at = indexOf(pdf, at)) {
            int start = at;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            left -= unpacked(pdf, start, left);
        }
        return left < 0;
    }

    /** Behind the next word; -1 if there is none. */
    private static int indexOf(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + same;
            }
        }
        return -1;
    }

    /** How many bytes come out, little more than {@code max}; 0 of what is not packed. */
    private static long unpacked(byte[] pdf, int start, long max) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] nowhere = new byte[BUFFER_BYTES];
            while (inflater.getBytesWritten() <= max && inflater.inflate(nowhere) > 0) {
                // Counted by the inflater.
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
