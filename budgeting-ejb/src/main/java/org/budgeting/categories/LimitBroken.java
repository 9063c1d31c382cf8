package org.budgeting.categories;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** A limit would count what stands there from now on, and has not got so much left (G6). */
public final class LimitBroken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LimitBroken(LimitEffect effect) {
        super(
                Kind.CONFLICT,
                "category-limit",
                "The budget " + effect.name() + " binds what is booked there; it would have "
                        + effect.leftAfter().stripTrailingZeros().toPlainString() + " " + effect.currency()
                        + " left. Revise it first.");
    }
}
