package org.budgeting.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;

/**
 * An answer as it goes out.
 *
 * @param location path of what was made; null if nothing was
 * @param etag null for what has no version
 */
record Rendered(int status, String location, String etag, byte[] body) {

    /** An answer that the operation put together itself. */
    static Rendered of(Json json, Response answer) {
        return new Rendered(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                json.write(answer.getEntity()));
    }

    /** @param path the path that was asked, with or without its last slash */
    static Rendered of(Json json, Object entity, Method operation, String path) {
        byte[] body = json.write(entity);
        if (!(entity instanceof Versioned thing)) {
            return new Rendered(200, null, null, body);
        }
        String etag = ETags.of(thing.version(), body);
        Creates creates = operation.getAnnotation(Creates.class);
        if (creates == null) {
            return new Rendered(200, null, etag, body);
        }
        return new Rendered(201, collection(creates, path) + thing.id() + "/", etag, body);
    }

    private static String collection(Creates creates, String path) {
        if (!creates.at().isEmpty()) {
            return creates.at();
        }
        return path.endsWith("/") ? path : path + "/";
    }
}
