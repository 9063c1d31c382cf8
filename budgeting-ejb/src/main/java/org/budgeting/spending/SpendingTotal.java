package org.budgeting.spending;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What was spent, as far as changes are folded in. */
@Entity
@Table(name = "spending_total")
class SpendingTotal extends SpendingRow {

    protected SpendingTotal() {}

    SpendingTotal(SpendingKey key) {
        super(key);
    }
}
