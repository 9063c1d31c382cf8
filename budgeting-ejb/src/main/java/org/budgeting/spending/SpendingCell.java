package org.budgeting.spending;

import java.math.BigDecimal;
import org.budgeting.money.Percent;

/**
 * What was spent in one row and column of an answer.
 *
 * @param row null if nothing tells rows apart
 * @param column null if nothing tells columns apart
 * @param count of expenses
 * @param before what was spent in the months that it is held against
 * @param planned null where plans do not say it
 */
public record SpendingCell(
        String currency, Mark row, Mark column, BigDecimal amount, long count, BigDecimal before, BigDecimal planned) {

    /**
     * A value of a dimension.
     *
     * @param key an id, a month or a word; {@value #NONE} where an expense has none, {@value #OTHER} for the rest
     * @param name what people call it
     */
    public record Mark(String key, String name) {

        public static final String NONE = "none";
        public static final String OTHER = "other";
    }

    /** More than before. */
    public BigDecimal change() {
        return amount.subtract(before);
    }

    /** Of what was before, in percent; null if nothing was. */
    public BigDecimal changePercent() {
        return Percent.of(change(), before);
    }

    /** More than planned; null where nothing says what was planned. */
    public BigDecimal variance() {
        return planned == null ? null : amount.subtract(planned);
    }

    /** Of what was planned, in percent; null if nothing was. */
    public BigDecimal variancePercent() {
        return planned == null ? null : Percent.of(variance(), planned);
    }
}
