package org.budgeting.launcher;

/** The system did not come up. The message is written for the person at the terminal: what failed, and what to do. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailed(String message) {
        super(message);
    }
}
