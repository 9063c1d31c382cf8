package org.budgeting.problems;

/** The thing was changed since the caller read it (E3). */
public final class Stale extends BusinessException {

    private static final long serialVersionUID = 1L;

    public Stale(String what, long expected, long actual) {
        super(
                Kind.STALE,
                "stale",
                "This " + what + " was changed by somebody else: you have version " + expected + ", it is at " + actual
                        + ". Read it again and repeat your change.");
    }

    /** @throws Stale unless both are equal */
    public static void check(String what, long expected, long actual) {
        if (expected != actual) {
            throw new Stale(what, expected, actual);
        }
    }
}
