package org.budgeting.variances;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** The rate that a budget was planned with. There is none until somebody sets it; it is set anew, never removed. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "budget_rate")
class BudgetRate extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "currency")
    private String currency;

    @Column(name = "rate")
    private BigDecimal rate;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected BudgetRate() {}

    BudgetRate(UUID budget, String currency, BigDecimal rate, String by, Instant at) {
        super(Ids.next());
        this.budgetId = budget;
        this.currency = currency;
        become(rate, by, at);
    }

    final void become(BigDecimal planned, String by, Instant at) {
        this.rate = planned;
        this.setBy = by;
        this.setAt = at;
    }

    String currency() {
        return currency;
    }

    BigDecimal rate() {
        return rate;
    }

    BudgetRateDetails details() {
        return new BudgetRateDetails(budgetId, currency, version(), rate, setBy, setAt);
    }
}
