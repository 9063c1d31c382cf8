package org.budgeting.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as an answer; browsers save it under its name (RFC 6266). */
public final class Attachment {

    private Attachment() {}

    /** @param content bytes, or anything that JAX-RS can stream */
    public static Response of(String fileName, String mediaType, Object content) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .build();
    }

    /** Names the file twice: in ASCII for old clients, in UTF-8 for the rest. */
    static String disposition(String fileName) {
        String ascii = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
