package org.budgeting.expenses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which expenses are asked for; what is null or empty does not narrow.
 *
 * @param original what they refund, reverse or correct
 * @param possibleDuplicates those alone that seem to be recorded already; null is false
 * @param from first day, included
 * @param to last day, included
 * @param search part of the description or the vendor, in any case
 */
public record ExpenseFilter(
        UUID budget,
        UUID category,
        UUID department,
        UUID vendor,
        UUID commitment,
        UUID original,
        Set<ExpenseStatus> statuses,
        Boolean possibleDuplicates,
        LocalDate from,
        LocalDate to,
        BigDecimal amountMin,
        BigDecimal amountMax,
        String search) {

    public static final ExpenseFilter ALL = new Places().filter();

    public ExpenseFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    public static ExpenseFilter of(UUID budget) {
        return new Places(budget, null, null, null).filter();
    }

    public static ExpenseFilter ofVendor(UUID vendor) {
        return new Places(null, vendor, null, null).filter();
    }

    public static ExpenseFilter invoicesOf(UUID commitment) {
        return new Places(null, null, commitment, null).filter();
    }

    /** The rows that refund, reverse or correct one. */
    public static ExpenseFilter following(UUID original) {
        return new Places(null, null, null, original).filter();
    }

    /** What an expense can be of. */
    private record Places(UUID budget, UUID vendor, UUID commitment, UUID original) {

        Places() {
            this(null, null, null, null);
        }

        ExpenseFilter filter() {
            return new ExpenseFilter(
                    budget, null, null, vendor, commitment, original, null, null, null, null, null, null, null);
        }
    }
}
