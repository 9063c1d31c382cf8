package org.budgeting.problems;

/** More than the limit of an upload, a page or a batch. */
public final class TooLarge extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooLarge(String what, long max, String unit) {
        super(Kind.TOO_LARGE, "too-large", what + " is larger than the limit of " + max + " " + unit + ".");
    }
}
