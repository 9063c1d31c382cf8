package org.budgeting.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.budgeting.storage.Sha256;

/**
 * Takes a whole body into memory, up to its limit, before anything reads it: what claims to be larger is refused
 * unread, what turns out to be larger is refused when the limit is passed (E4). Files come as multipart, which has a
 * limit of its own.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    static final int BYTES_MAX = 1 << 20;

    /** Property of the request: SHA-256 of the body, in hex. Idempotent calls compare it. */
    static final String HASH = "org.budgeting.web.body-hash";

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type != null && type.getType().equals("multipart")) {
            return;
        }
        String claimed = request.getHeaderString("Content-Length");
        if (claimed != null && isBeyondLimit(claimed)) {
            throw new Refused(Refusals.tooLarge());
        }
        byte[] body = request.getEntityStream().readNBytes(BYTES_MAX + 1);
        if (body.length > BYTES_MAX) {
            throw new Refused(Refusals.tooLarge());
        }
        request.setProperty(HASH, hash(body));
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** What is no number says nothing: HTTP/2 needs no such header, and what comes is counted anyway. */
    private static boolean isBeyondLimit(String claimed) {
        String digits = claimed.strip();
        return digits.matches("\\d+") && new BigInteger(digits).compareTo(BigInteger.valueOf(BYTES_MAX)) > 0;
    }

    static String hash(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
