package org.budgeting.expenses;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An expense of several parts, each paid by a budget of its own or booked to a category of its own.
 *
 * @param whole what the document says; its budget, category and department are those of the parts and stay absent
 * @param parts two to {@value #PARTS_MAX}; all with amounts, or all with percents
 */
public record NewSplit(NewExpense whole, List<Part> parts) {

    public static final int PARTS_MAX = 50;

    public NewSplit {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param budget id of an approved budget
     * @param category id; found by the tenant's rules if absent
     * @param department id of the department that spent it; may be absent
     * @param amount with the sign of the whole; absent if {@code percent} is given
     * @param percent of the whole, above zero; absent if {@code amount} is given
     */
    public record Part(UUID budget, UUID category, UUID department, BigDecimal amount, BigDecimal percent) {}
}
