package org.budgeting.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.budgeting.problems.TooLarge;

/**
 * Refuses an upload that claims to be larger than a file may be before it is read, and one that turns out to be when
 * the limit is passed (E4). Each component that takes files binds one of its own to the operations that do, with a name
 * and {@link jakarta.ws.rs.Priorities#ENTITY_CODER}: who may not send a file learns it before the file is read.
 */
public abstract class UploadLimit implements ContainerRequestFilter {

    private static final int MEGABYTE = 1 << 20;

    /** The form around the file: its other parts and the boundaries. */
    private static final int FORM_BYTES_MAX = MEGABYTE;

    protected abstract long fileBytesMax();

    @Override
    public void filter(ContainerRequestContext request) {
        long fileMax = fileBytesMax();
        TooLarge tooLarge = new TooLarge("The file", fileMax / MEGABYTE, "MB");
        String claimed = request.getHeaderString("Content-Length");
        if (claimed != null && (!claimed.matches("\\d{1,18}") || Long.parseLong(claimed) > fileMax + FORM_BYTES_MAX)) {
            throw tooLarge;
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), fileMax + FORM_BYTES_MAX, tooLarge));
    }

    private static final class Bounded extends FilterInputStream {

        private final TooLarge otherwise;
        private long left;

        Bounded(InputStream in, long bytesMax, TooLarge otherwise) {
            super(in);
            this.left = bytesMax;
            this.otherwise = otherwise;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = super.read(buffer, start, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw otherwise;
            }
        }
    }
}
