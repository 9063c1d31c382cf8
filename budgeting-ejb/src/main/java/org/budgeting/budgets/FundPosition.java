package org.budgeting.budgets;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.budgeting.tenancy.TenantOwned;

/**
 * The balance of a whole budget: the row that every booking locks (F1). Born with the budget (its id is the budget's),
 * opened with the approved amount.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_position")
class FundPosition extends TenantOwned {

    @Column(name = "approved")
    private BigDecimal approved = BigDecimal.ZERO;

    @Column(name = "reserved")
    private BigDecimal reserved = BigDecimal.ZERO;

    @Column(name = "committed")
    private BigDecimal committed = BigDecimal.ZERO;

    @Column(name = "actual")
    private BigDecimal actual = BigDecimal.ZERO;

    protected FundPosition() {}

    FundPosition(UUID budgetId) {
        super(budgetId);
    }

    void open(BigDecimal amount) {
        this.approved = amount;
    }

    void add(Movement movement) {
        reserved = reserved.add(movement.reserved());
        committed = committed.add(movement.committed());
        actual = actual.add(movement.actual());
    }

    Funds funds() {
        return new Funds(approved, reserved, committed, actual);
    }
}
