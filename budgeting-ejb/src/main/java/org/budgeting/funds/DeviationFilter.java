package org.budgeting.funds;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import org.budgeting.storage.Cursor;

/**
 * Which deviations are wanted.
 *
 * @param before months before this one
 * @param share more than this share of what was planned
 * @param minimum and more than this amount, where the budget is kept in {@code currency}
 * @param budgets only these; null for all
 * @param after where the list before ended; null for its beginning
 */
public record DeviationFilter(
        YearMonth before,
        BigDecimal share,
        BigDecimal minimum,
        String currency,
        Collection<UUID> budgets,
        Cursor after) {}
