package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which expenses are asked for; what is null or empty does not narrow.
 *
 * @param original what they refund, reverse or correct
 * @param from first day, included
 * @param to last day, included
 * @param search part of the description or the vendor, in any case
 */
public record ExpenseFilter(
        UUID budget,
        UUID category,
        UUID department,
        UUID commitment,
        UUID original,
        Set<ExpenseStatus> statuses,
        LocalDate from,
        LocalDate to,
        BigDecimal amountMin,
        BigDecimal amountMax,
        String search) {

    public static final ExpenseFilter ALL =
            new ExpenseFilter(null, null, null, null, null, Set.of(), null, null, null, null, null);

    public ExpenseFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    public static ExpenseFilter invoicesOf(UUID commitment) {
        return new ExpenseFilter(null, null, null, commitment, null, Set.of(), null, null, null, null, null);
    }

    public static ExpenseFilter of(UUID budget) {
        return new ExpenseFilter(budget, null, null, null, null, Set.of(), null, null, null, null, null);
    }

    /** The rows that refund, reverse or correct one. */
    public static ExpenseFilter following(UUID original) {
        return new ExpenseFilter(null, null, null, null, original, Set.of(), null, null, null, null, null);
    }
}
