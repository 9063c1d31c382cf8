package org.budgeting.spending;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.problems.InvalidInput;

/**
 * What is asked about spending; what is null or empty does not narrow.
 *
 * @param by what tells the cells apart, two at most: the first makes the rows, the second the columns
 * @param first month
 * @param last month, included
 * @param statuses what counts; paid and refunded if empty, all of them where they are told apart
 * @param top how many values of a dimension are told, those with the largest amounts; the rest is one
 */
public record SpendingQuestion(
        List<Dimension> by,
        YearMonth first,
        YearMonth last,
        Comparison comparison,
        Places places,
        Set<PaymentMethod> paymentMethods,
        Set<ExpenseStatus> statuses,
        int top) {

    public static final int TOP_MAX = 500;
    static final int MONTHS_MAX = 60;
    private static final Set<ExpenseStatus> SPENT = Set.of(ExpenseStatus.PAID, ExpenseStatus.REFUNDED);

    /** Where spending can be; what is null does not narrow. */
    public record Places(UUID budget, UUID category, UUID department, UUID vendor, String currency) {

        public static final Places ALL = new Places(null, null, null, null, null);
    }

    /** @throws InvalidInput naming each part that cannot be asked */
    public SpendingQuestion {
        by = List.copyOf(by);
        paymentMethods = Set.copyOf(paymentMethods);
        new InvalidInput.Check()
                .refuseIf(
                        by.size() > 2 || new HashSet<>(by).size() < by.size(),
                        "by",
                        "out-of-range",
                        "Name two different ones at most.")
                .refuseIf(last.isBefore(first), "month_to", "before-first", "The last month is before the first.")
                .refuseIf(
                        ChronoUnit.MONTHS.between(first, last) >= MONTHS_MAX,
                        "month_to",
                        "out-of-range",
                        "Ask for " + MONTHS_MAX + " months at most.")
                .refuseIf(top < 1 || top > TOP_MAX, "top", "out-of-range", "Ask for 1 to " + TOP_MAX + ".")
                .done();
        statuses = statuses.isEmpty() && !by.contains(Dimension.STATUS) ? SPENT : Set.copyOf(statuses);
    }

    /** By how many months what it is held against lies before. */
    int shift() {
        return comparison == Comparison.PREVIOUS_YEAR ? 12 : (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** Whether plans can be held against it (SP5): they know no vendors, ways to pay and refunds. */
    boolean isPlanned() {
        return by.stream().allMatch(Dimension::isPlanned)
                && paymentMethods.isEmpty()
                && statuses.equals(SPENT)
                && places.vendor() == null;
    }

    boolean isBy(Dimension dimension) {
        return by.contains(dimension);
    }
}
