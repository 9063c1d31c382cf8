package org.budgeting.bad.budgets;

import jakarta.ejb.Stateless;

/** A door without a right. */
@Stateless
public class UnguardedService {

    public int figure() {
        return 1;
    }
}
