package org.budgeting.funds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.storage.Cursor;

/**
 * A category in a month of an open budget, of which more or less was used than planned; amounts in {@code currency}.
 *
 * @param id of the balance
 * @param used actual and committed
 */
public record Deviation(
        UUID id,
        UUID budget,
        String budgetName,
        String currency,
        UUID category,
        YearMonth month,
        BigDecimal planned,
        BigDecimal used) {

    /** Its place in a list of deviations. */
    public Cursor place() {
        return new Cursor(month.atDay(1), id);
    }
}
