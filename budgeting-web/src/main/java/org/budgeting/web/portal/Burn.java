package org.budgeting.web.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one bar shows, in one currency: actual, committed and reserved against the plan, and how much of the time has
 * passed. The bar's whole width is the plan, or what is taken of it where that is more, so that an overspent budget
 * shows where its end was.
 *
 * @param elapsed share of the budget's days that have passed, 0 to 1
 */
public record Burn(
        BigDecimal planned, BigDecimal actual, BigDecimal committed, BigDecimal reserved, BigDecimal elapsed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Spending this much of the plan ahead of the time is more than the unevenness of months. */
    private static final BigDecimal AHEAD = new BigDecimal("0.05");

    public BigDecimal getLeft() {
        return planned.subtract(taken());
    }

    public boolean isOver() {
        return getLeft().signum() < 0;
    }

    public BigDecimal getActualWidth() {
        return width(actual);
    }

    public BigDecimal getCommittedWidth() {
        return width(committed);
    }

    public BigDecimal getReservedWidth() {
        return width(reserved);
    }

    public BigDecimal getCommittedStart() {
        return getActualWidth();
    }

    public BigDecimal getReservedStart() {
        return getActualWidth().add(getCommittedWidth());
    }

    public BigDecimal getTimeStart() {
        BigDecimal planEnd = width(planned);
        return planEnd.multiply(elapsed).setScale(2, RoundingMode.HALF_UP);
    }

    /** Spent, as a share of the plan. */
    public BigDecimal getSpentShare() {
        return share(actual);
    }

    /** Spent, committed and reserved, as a share of the plan. */
    public BigDecimal getTakenShare() {
        return share(taken());
    }

    /** Behind or with the time is good, clearly ahead of it asks for a look, beyond the plan is bad. */
    public Tone getPace() {
        if (isOver()) {
            return Tone.BAD;
        }
        return getSpentShare().subtract(elapsed).compareTo(AHEAD) > 0 ? Tone.WATCH : Tone.GOOD;
    }

    private BigDecimal taken() {
        return actual.add(committed).add(reserved);
    }

    private BigDecimal share(BigDecimal part) {
        return planned.signum() > 0 ? part.divide(planned, 4, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    private BigDecimal width(BigDecimal part) {
        BigDecimal whole = planned.max(taken());
        if (whole.signum() <= 0 || part.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
