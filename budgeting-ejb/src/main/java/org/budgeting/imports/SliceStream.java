package org.budgeting.imports;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stored file as one stream; holds one slice at a time (I2). */
final class SliceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> slices;
    private byte[] slice = {};
    private int place;
    private int nextNumber;

    /** @param slices gives each slice by its number from 0, and empty after the last */
    SliceStream(IntFunction<Optional<byte[]>> slices) {
        this.slices = slices;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : slice[place++] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
        Objects.checkFromIndexSize(start, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, slice.length - place);
        System.arraycopy(slice, place, buffer, start, count);
        place += count;
        return count;
    }

    private boolean isAtEnd() {
        while (place == slice.length) {
            Optional<byte[]> next = slices.apply(nextNumber);
            if (next.isEmpty()) {
                return true;
            }
            nextNumber++;
            slice = next.get();
            place = 0;
        }
        return false;
    }
}
