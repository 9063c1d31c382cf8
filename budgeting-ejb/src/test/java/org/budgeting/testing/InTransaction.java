package org.budgeting.testing;

import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** A transaction around several steps of a test; what they throw rolls it back. */
@Stateless
public class InTransaction {

    public <T> T call(Callable<T> steps) throws Exception {
        return steps.call();
    }
}
