package org.budgeting.expenses;

import java.util.List;

/** Expenses were recorded or became something else; told in their transaction. */
public record SpendingChanged(List<Spent> changes) {

    public SpendingChanged {
        changes = List.copyOf(changes);
    }
}
