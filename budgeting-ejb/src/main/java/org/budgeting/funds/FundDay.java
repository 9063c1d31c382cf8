package org.budgeting.funds;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * What moved in an account on one day of the tenant. Written when a later day begins and never changed; what changed
 * since a day is read from these, not from the rows of the ledger.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_day")
class FundDay extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "approved")
    private BigDecimal approved;

    @Column(name = "reserved")
    private BigDecimal reserved;

    @Column(name = "committed")
    private BigDecimal committed;

    @Column(name = "actual")
    private BigDecimal actual;

    protected FundDay() {}

    FundDay(UUID budget, LocalDate day, Funds moved) {
        super(Ids.next());
        this.budgetId = budget;
        this.movedOn = day;
        this.approved = moved.approved();
        this.reserved = moved.reserved();
        this.committed = moved.committed();
        this.actual = moved.actual();
    }
}
