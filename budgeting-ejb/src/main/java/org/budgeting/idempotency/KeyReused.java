package org.budgeting.idempotency;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** The key was used for another request (K3). */
public final class KeyReused extends BusinessException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super(
                Kind.INVALID,
                "idempotency-key-reused",
                "This Idempotency-Key was used for a request with another body. Use a new key for a new request.");
    }
}
