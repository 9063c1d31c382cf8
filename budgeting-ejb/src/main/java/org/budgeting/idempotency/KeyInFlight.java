package org.budgeting.idempotency;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** The first request with the key is still being worked on. */
public final class KeyInFlight extends BusinessException {

    private static final long serialVersionUID = 1L;

    KeyInFlight() {
        super(
                Kind.CONFLICT,
                "idempotency-key-in-flight",
                "The first request with this Idempotency-Key is still being worked on. Repeat this one in a moment.");
    }
}
