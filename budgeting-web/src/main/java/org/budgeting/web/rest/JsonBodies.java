package org.budgeting.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Carries our records, and patches of them, over JAX-RS; everything else is left to the container. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Patch.MERGE, Patch.OPERATIONS})
@Produces({MediaType.APPLICATION_JSON, ProblemWriter.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final MediaType OPERATIONS = MediaType.valueOf(Patch.OPERATIONS);

    @Inject
    private Json json;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type) || Patch.class.equals(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("org.budgeting.");
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        if (Patch.class.equals(type)) {
            return new Patch(json, json.read(bytes, JsonNode.class), OPERATIONS.isCompatible(mediaType));
        }
        return json.read(bytes, type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(json.write(value instanceof Listing<?> list && !list.fields().isEmpty() ? cutDown(list) : value));
    }

    private JsonNode cutDown(Listing<?> list) {
        JsonNode tree = json.tree(list);
        tree.path("items").forEach(item -> ((ObjectNode) item).retain(list.fields()));
        return tree;
    }
}
