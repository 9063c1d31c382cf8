package org.budgeting.pecunia;

/**
 * Pecunia did not answer, or not in the form that was agreed (N1). Nobody's fault who asked: it is handled by saying
 * so.
 */
public class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String what, Throwable cause) {
        super(what, cause);
    }
}
