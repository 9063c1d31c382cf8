package org.budgeting.bad.budgets;

import java.math.BigDecimal;

/** An amount that loses its cents. */
class DoublesMoney {

    BigDecimal half(BigDecimal amount) {
        return BigDecimal.valueOf(amount.doubleValue() / 2);
    }
}
