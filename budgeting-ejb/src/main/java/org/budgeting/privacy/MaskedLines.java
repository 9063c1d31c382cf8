package org.budgeting.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A text as it comes in, with the numbers of cards masked line by line, so that whoever keeps it never had them (PR1).
 * It stays as long as it was. A line that is not of the charset passes as it is: what it is part of is no text.
 */
public final class MaskedLines extends InputStream {

    private static final int LINE_MAX = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Charset charset;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private int filled;
    private int taken;
    private byte[] line = {};
    private int place;

    private MaskedLines(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    public static InputStream of(InputStream in, Charset charset) {
        return new MaskedLines(in, charset);
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : line[place++] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
        Objects.checkFromIndexSize(start, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, line.length - place);
        System.arraycopy(line, place, into, start, count);
        place += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (place == line.length) {
            line = masked(nextLine());
            place = 0;
        }
        return line.length == 0;
    }

    /** With its end; empty at the end of all, and in pieces if it is longer than any line of a table. */
    private byte[] nextLine() throws IOException {
        gathered.reset();
        while (gathered.size() < LINE_MAX && fill()) {
            int end = taken;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean complete = end < filled;
            int until = complete ? end + 1 : end;
            gathered.write(buffer, taken, until - taken);
            taken = until;
            if (complete) {
                break;
            }
        }
        return gathered.toByteArray();
    }

    private boolean fill() throws IOException {
        if (taken == filled) {
            filled = Math.max(in.read(buffer), 0);
            taken = 0;
        }
        return filled > 0;
    }

    private byte[] masked(byte[] bytes) {
        if (!CardNumbers.mayBeIn(bytes)) {
            return bytes;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String masked = CardNumbers.masked(text);
            return masked.equals(text) ? bytes : masked.getBytes(charset);
        } catch (CharacterCodingException noSuchText) {
            return bytes;
        }
    }
}
