package org.pecunia.problems;

import java.util.ArrayList;
import java.util.List;
import org.pecunia.problems.Problem.FieldError;

/** Collects what is wrong with a request, so that its sender hears all of it at once. */
public final class Findings {
    /** After so many the sender has understood; a body of 5,000 bad points must not answer with 5,000 sentences. */
    private static final int FINDINGS_MAX = 20;

    private static final int QUOTED_MAX = 60;

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes that the field at {@code pointer} cannot be taken. */
    public void add(String pointer, String code, String message) {
        if (errors.size() < FINDINGS_MAX) {
            errors.add(new FieldError(pointer, code, message));
        }
    }

    /** Notes a missing field when {@code value} is null, and says whether there is one. */
    public boolean present(String pointer, Object value) {
        if (value == null) {
            add(pointer, "missing", "This field is required.");
        }
        return value != null;
    }

    /** Whether nothing was found so far. */
    public boolean none() {
        return errors.isEmpty();
    }

    /** Refuses the request if anything was found. */
    public void refuse() {
        if (!none()) {
            throw Refusal.invalid(errors);
        }
    }

    /** What a client sent, fit to be shown back: short and without control characters. */
    public static String quoted(String sent) {
        String shown = sent.length() > QUOTED_MAX ? sent.substring(0, QUOTED_MAX) + "…" : sent;
        return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
    }
}
