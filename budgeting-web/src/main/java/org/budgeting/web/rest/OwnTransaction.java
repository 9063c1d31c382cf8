package org.budgeting.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Does a part of a request by itself: what it throws undoes that part, and nothing that was done around it. */
@ApplicationScoped
public class OwnTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
