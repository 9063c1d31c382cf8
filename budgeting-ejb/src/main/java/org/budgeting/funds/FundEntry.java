package org.budgeting.funds;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.money.Money;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A row of the ledger: written once, never changed; the balances are the sums of these (F3). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_entry")
class FundEntry extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Booking.Kind kind;

    @Column(name = "approved")
    private BigDecimal approved;

    @Column(name = "reserved")
    private BigDecimal reserved;

    @Column(name = "committed")
    private BigDecimal committed;

    @Column(name = "actual")
    private BigDecimal actual;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private UUID sourceId;

    /** What it moves of what was paid in another currency; null if nothing. */
    @Column(name = "original_amount")
    private BigDecimal originalAmount;

    @Column(name = "original_currency")
    private String originalCurrency;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected FundEntry() {}

    /** Of {@code account}: the budget that the booking names, or one that binds it (F5). */
    FundEntry(
            UUID account,
            Booking.Kind kind,
            Cell cell,
            Booking.Source source,
            Movement movement,
            Money original,
            Instant at) {
        super(Ids.next());
        this.budgetId = account;
        this.categoryId = cell.category();
        this.month = cell.month();
        this.kind = kind;
        this.approved = movement.approved();
        this.reserved = movement.reserved();
        this.committed = movement.committed();
        this.actual = movement.actual();
        this.sourceType = source.type();
        this.sourceId = source.id();
        this.originalAmount = original == null ? null : original.amount();
        this.originalCurrency = original == null ? null : original.currency().getCurrencyCode();
        this.bookedAt = at;
    }
}
