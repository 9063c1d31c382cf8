package org.budgeting.bad.budgets;

import java.time.LocalDate;

/** A day that no test can move. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
class KnowsTheTimeItself {

    LocalDate today() {
        return LocalDate.now();
    }
}
