package org.pecunia.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
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
import java.util.List;
import java.util.stream.Collectors;
import org.pecunia.problems.Findings;
import org.pecunia.problems.Problem;
import org.pecunia.problems.Problem.FieldError;
import org.pecunia.problems.Refusal;

/** Reads request records from JSON and writes answer records to it, in snake_case, strictly (rules E1 and E2). */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
    static final int BODY_MAX_BYTES = 1 << 20;

    private static final ObjectMapper JSON = strictMapper();

    private static ObjectMapper strictMapper() {
        JsonFactory factory = new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // read NaN, so that the refusal can name the field that holds it
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(10)
                        .maxNumberLength(40)
                        .maxNameLength(100)
                        .maxStringLength(2_000)
                        .build())
                .build();
        JsonMapper mapper = JsonMapper.builder(factory)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(BODY_MAX_BYTES + 1);
        if (bytes.length > BODY_MAX_BYTES) {
            throw Refusal.tooLarge(BODY_MAX_BYTES);
        }
        return read(bytes, type);
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(JSON.writeValueAsBytes(answer));
    }

    static <T> T read(byte[] body, Class<T> type) throws IOException {
        try (JsonParser document = JSON.createParser(body)) {
            if (document.nextToken() == null || document.currentToken() == JsonToken.VALUE_NULL) {
                throw Refusal.unreadable("The body is empty.");
            }
            T request = JSON.readValue(document, type);
            if (document.nextToken() != null) {
                throw Refusal.unreadable("The body goes on after the end of the document.");
            }
            return request;
        } catch (UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw invalid(unknown, "unknown_field", "There is no such field here. Known are: " + known + ".");
        } catch (JsonMappingException wrongType) {
            // a number that its field cannot hold is also reported as a fault of the text, but the text is JSON
            if (wrongType.getCause() instanceof JsonProcessingException noJson
                    && !(noJson instanceof InputCoercionException)) {
                throw unreadable(noJson);
            }
            throw invalid(wrongType, "wrong_type", "The value has another type than this field takes.");
        } catch (JsonProcessingException noJson) {
            throw unreadable(noJson);
        }
    }

    private static Refusal unreadable(JsonProcessingException cause) {
        String where = cause.getLocation() == null
                ? ""
                : " It stops making sense in line %d, column %d."
                        .formatted(
                                cause.getLocation().getLineNr(),
                                cause.getLocation().getColumnNr());
        return Refusal.unreadable("The body could not be read as JSON." + where);
    }

    private static Refusal invalid(JsonMappingException cause, String code, String message) {
        String pointer = cause.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + shortened(step).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return Refusal.invalid(List.of(new FieldError(pointer, code, message)));
    }

    private static String shortened(String name) {
        String quoted = Findings.quoted(name);
        return quoted.substring(1, quoted.length() - 1);
    }
}
