package org.budgeting.spending;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What moved and is not folded into a total yet. Nobody waits for anybody to write one. */
@Entity
@Table(name = "spending_change")
class SpendingChange extends SpendingRow {

    protected SpendingChange() {}

    SpendingChange(SpendingKey key) {
        super(key);
    }
}
