package org.budgeting.web.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;
import org.budgeting.web.rest.Problem.Fault;

/**
 * What went wrong, as a problem document. Empty for what nobody foresaw: of that the caller learns nothing but an id.
 */
final class Refusals {

    private static final String CONSTRAINT_BROKEN = "23";
    private static final String NO_CONNECTION = "08";
    private static final Set<String> LOST_THE_RACE = Set.of("40001", "40P01", "55P03", "HYT00");
    private static final int CAUSES_MAX = 20;

    private Refusals() {}

    /** @param reading whether the request has no body, so that the faults are those of its parameters */
    static Optional<Problem> of(Throwable thrown, boolean reading) {
        Optional<Problem> own = firstOf(thrown, cause -> ownProblemOf(cause, reading));
        return own.isPresent() ? own : firstOf(thrown, Refusals::foreignProblemOf);
    }

    private static Optional<Problem> firstOf(Throwable thrown, Function<Throwable, Optional<Problem>> reading) {
        return causes(thrown).map(reading).flatMap(Optional::stream).findFirst();
    }

    /** The exception and what caused it; a refusal stands below what the container wraps around it. */
    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_MAX);
    }

    /** What we threw ourselves says more than what the container wrapped around it. */
    private static Optional<Problem> ownProblemOf(Throwable thrown, boolean reading) {
        if (thrown instanceof BusinessException refusal) {
            return Optional.of(ofBusiness(refusal, reading));
        }
        if (thrown instanceof Refused refused) {
            return Optional.of(refused.problem());
        }
        return Optional.empty();
    }

    private static Optional<Problem> foreignProblemOf(Throwable thrown) {
        if (thrown instanceof JsonProcessingException json) {
            return ofJson(json);
        }
        if (thrown instanceof OptimisticLockException) {
            return Optional.of(Problem.of(
                    412, "stale", "This was changed by somebody else at the same moment. Read it again and repeat."));
        }
        if (thrown instanceof PessimisticLockException || thrown instanceof LockTimeoutException) {
            return Optional.of(busy());
        }
        if (thrown instanceof SQLException sql) {
            return ofDatabase(sql);
        }
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse().getStatus());
        }
        return Optional.empty();
    }

    private static Problem ofBusiness(BusinessException refusal, boolean reading) {
        List<Fault> faults =
                refusal.fields().stream().map(field -> fault(field, reading)).toList();
        return Problem.of(statusOf(refusal.kind(), reading), refusal.code(), refusal.getMessage(), faults);
    }

    private static int statusOf(Kind kind, boolean reading) {
        return switch (kind) {
            case INVALID -> reading ? 400 : 422;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNAVAILABLE -> 503;
        };
    }

    private static Fault fault(FieldProblem field, boolean reading) {
        return reading
                ? Fault.parameter(Pointers.snake(field.field()), field.code(), field.message())
                : Fault.field(Pointers.ofField(field.field()), field.code(), field.message());
    }

    private static Optional<Problem> ofJson(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of(at(unknown, "unknown-field", "There is no such field. The fields are: " + known + "."));
        }
        if (json instanceof WrongJson wrong) {
            return Optional.of(at(wrong, "wrong-type", wrong.getOriginalMessage()));
        }
        if (json instanceof MismatchedInputException mismatched) {
            return Optional.of(
                    at(mismatched, "wrong-type", "A value of another type is due here: " + due(mismatched) + "."));
        }
        if (json instanceof JsonMappingException mapping && !isDuplicate(mapping)) {
            return Optional.of(at(mapping, "wrong-type", "A value of another type is due here."));
        }
        return Optional.of(malformed(json));
    }

    private static Problem at(JsonMappingException wrong, String code, String message) {
        String pointer = Pointers.of(wrong.getPath());
        return Problem.of(
                400,
                code,
                pointer.isEmpty() ? message : pointer + ": " + message,
                pointer.isEmpty() ? List.of() : List.of(Fault.field(pointer, code, message)));
    }

    private static String due(MismatchedInputException mismatched) {
        Class<?> type = mismatched.getTargetType();
        if (type == null || type.isRecord()) {
            return "an object";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a number" : "a string";
    }

    private static Problem malformed(JsonProcessingException json) {
        JsonLocation place = json.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        if (isDuplicate(json)) {
            return Problem.of(400, "duplicate-field", "The body names a field twice" + where + ".");
        }
        String what = json instanceof JsonParseException ? "The body is not valid JSON" : "The body cannot be read";
        return Problem.of(400, "malformed-json", what + where + ".");
    }

    private static boolean isDuplicate(JsonProcessingException json) {
        return String.valueOf(json.getOriginalMessage()).startsWith("Duplicate field");
    }

    private static Optional<Problem> ofDatabase(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (LOST_THE_RACE.contains(state)) {
            return Optional.of(busy());
        }
        if (state.startsWith(CONSTRAINT_BROKEN)) {
            return Optional.of(Problem.of(
                    409,
                    "conflict",
                    "Somebody else did something at the same moment that excludes this. Read again and repeat."));
        }
        if (state.startsWith(NO_CONNECTION)) {
            return Optional.of(Problem.of(503, "unavailable", "The database does not answer. Try again in a moment."));
        }
        return Optional.empty();
    }

    static Problem busy() {
        return Problem.of(503, "busy", "Too many are changing the same thing at this moment. Try again.");
    }

    private static Optional<Problem> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(Problem.of(400, "bad-request", "The request cannot be read."));
            case 401 -> Optional.of(Problem.unauthenticated());
            case 403 -> Optional.of(Problem.of(403, "forbidden", "You may not do this."));
            case 404 -> Optional.of(Problem.of(404, "not-found", "Nothing is found at this address."));
            case 405 ->
                Optional.of(Problem.of(
                        405,
                        "method-not-allowed",
                        "This method is not served here; the header Allow names those that are."));
            case 406 ->
                Optional.of(
                        Problem.of(406, "not-acceptable", "None of the media types that you accept is served here."));
            case 413 -> Optional.of(tooLarge());
            case 415 ->
                Optional.of(Problem.of(
                        415,
                        "unsupported-media-type",
                        "Send the body in a media type that is served here, such as application/json."));
            default -> Optional.empty();
        };
    }

    static Problem tooLarge() {
        return Problem.of(413, "too-large", "The body is larger than the limit of " + BodyLimit.BYTES_MAX + " bytes.");
    }
}
