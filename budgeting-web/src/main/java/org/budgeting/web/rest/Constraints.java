package org.budgeting.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.budgeting.problems.FieldProblem;

/** Broken constraints in the words of the API. */
final class Constraints {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "too-long",
            "Positive", "not-positive",
            "PositiveOrZero", "negative",
            "Pattern", "pattern");

    private Constraints() {}

    static FieldProblem problemOf(ConstraintViolation<?> broken) {
        var constraint = broken.getConstraintDescriptor().getAnnotation();
        String name = constraint.annotationType().getSimpleName();
        String code = CODES.getOrDefault(name, "invalid");
        return new FieldProblem(fieldOf(broken), code, sentence(code, constraint, broken.getMessage()));
    }

    /** {@code lines[2].category}, or {@code lines[2]} where the path ends in the element itself. */
    private static String fieldOf(ConstraintViolation<?> broken) {
        return broken.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }

    private static String sentence(String code, Object constraint, String message) {
        return switch (code) {
            case "required" -> "This field is required.";
            case "too-long" ->
                constraint instanceof Size size
                        ? "At most " + size.max() + " characters or entries are accepted."
                        : message;
            case "not-positive" -> "This must be above zero.";
            case "negative" -> "This must not be below zero.";
            default -> "This " + message + ".";
        };
    }
}
