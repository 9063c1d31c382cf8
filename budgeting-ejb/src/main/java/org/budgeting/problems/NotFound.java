package org.budgeting.problems;

/**
 * No such thing in this tenant. Says the same for a thing of another tenant, so that nobody learns that it exists (T6).
 */
public final class NotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "not-found", "There is no " + what + " " + id + ".");
    }
}
