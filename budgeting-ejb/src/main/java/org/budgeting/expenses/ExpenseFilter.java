package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which expenses are asked for; what is null or empty does not narrow.
 *
 * @param from first day, included
 * @param to last day, included
 * @param search part of the description or the vendor, in any case
 */
public record ExpenseFilter(
        UUID budget,
        UUID category,
        UUID department,
        UUID commitment,
        Set<ExpenseStatus> statuses,
        LocalDate from,
        LocalDate to,
        BigDecimal amountMin,
        BigDecimal amountMax,
        String search) {

    public static final ExpenseFilter ALL =
            new ExpenseFilter(null, null, null, null, Set.of(), null, null, null, null, null);

    public ExpenseFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    public static ExpenseFilter invoicesOf(UUID commitment) {
        return new ExpenseFilter(null, null, null, commitment, Set.of(), null, null, null, null, null);
    }

    public static ExpenseFilter of(UUID budget) {
        return new ExpenseFilter(budget, null, null, null, Set.of(), null, null, null, null, null);
    }
}
