package org.budgeting.budgets;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.budgeting.tenancy.TenantOwned;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * Where the money of a budget is, as the ledger publishes it in a view: only for lists that are narrowed by it, and
 * never loaded itself, because the ledger may have written since.
 */
@Entity
@ReadOnly
@Access(AccessType.FIELD)
@Table(name = "fund_standing")
class BudgetStanding extends TenantOwned {

    @Column(name = "approved")
    private BigDecimal approved;

    @Column(name = "reserved")
    private BigDecimal reserved;

    @Column(name = "committed")
    private BigDecimal committed;

    @Column(name = "actual")
    private BigDecimal actual;

    protected BudgetStanding() {}
}
