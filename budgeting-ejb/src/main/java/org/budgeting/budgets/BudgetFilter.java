package org.budgeting.budgets;

import java.util.Set;
import java.util.UUID;

/**
 * Which budgets are asked for; what is null or empty does not narrow.
 *
 * @param search part of the name, in any case
 */
public record BudgetFilter(
        Set<BudgetStatus> statuses,
        Set<BudgetType> types,
        UUID department,
        UUID category,
        String owner,
        String search) {

    public static final BudgetFilter ALL = new BudgetFilter(Set.of(), Set.of(), null, null, null, null);

    public BudgetFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        types = types == null ? Set.of() : Set.copyOf(types);
    }
}
