package org.budgeting.reports;

/**
 * The report engine gave up; the cause says where. A defect of this module or of its installation, never of the
 * caller's figures.
 */
public final class StatementNotPrinted extends RuntimeException {

    StatementNotPrinted(Throwable cause) {
        super("the statement could not be printed: " + cause.getMessage(), cause);
    }
}
