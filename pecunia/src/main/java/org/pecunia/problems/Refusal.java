package org.pecunia.problems;

import java.util.List;
import org.pecunia.problems.Problem.FieldError;

/** A request that Pecunia does not answer, with all that its sender needs to mend it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private Refusal(int status, String kind, String title, String detail, List<FieldError> errors) {
        super(detail);
        problem = new Problem("urn:pecunia:problem:" + kind, title, status, detail, errors);
    }

    /** The body is no JSON document at all. */
    public static Refusal unreadable(String detail) {
        return new Refusal(400, "unreadable-body", "The body is not a JSON document", detail, List.of());
    }

    /** The body is longer than Pecunia reads. */
    public static Refusal tooLarge(int bytesMax) {
        String detail = "A body may have at most %,d bytes.".formatted(bytesMax);
        return new Refusal(413, "body-too-large", "The body is too large", detail, List.of());
    }

    /** The body is JSON, but these fields of it cannot be taken. */
    public static Refusal invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? "1 field was refused." : errors.size() + " fields were refused.";
        return new Refusal(422, "invalid-content", "The content breaks a rule", detail, List.copyOf(errors));
    }

    /** What JAX-RS itself refuses: no such address, method, media type, or right. */
    static Refusal byStatus(int status, String reason) {
        return new Refusal(status, "http-" + status, reason, "The request was refused: " + reason + ".", List.of());
    }

    /** What was not foreseen; {@code id} is in the log beside the cause. */
    static Refusal unexpected(String id) {
        String detail = "Nothing was computed. The log holds the cause under the id " + id + ".";
        return new Refusal(500, "unexpected", "An unexpected failure", detail, List.of());
    }

    public Problem problem() {
        return problem;
    }
}
