package org.budgeting.bad.web;

import org.budgeting.bad.budgets.UnguardedService;

/** An edge that calls a door which names no right. */
public class OpensAnUnguardedDoor {

    int show(UnguardedService service) {
        return service.figure();
    }
}
