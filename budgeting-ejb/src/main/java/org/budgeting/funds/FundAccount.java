package org.budgeting.funds;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.money.Money;
import org.budgeting.tenancy.TenantOwned;

/**
 * Where the money of one budget is: the row that every booking locks (F1). Born closed with the budget, whose id it
 * carries; opened with a plan when that is approved; closed when the budget is archived.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_account")
class FundAccount extends TenantOwned {

    @Column(name = "name")
    private String name;

    @Column(name = "currency")
    private String currency;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "control_policy")
    private ControlPolicy control;

    @Column(name = "binding")
    private boolean binding;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "approved")
    private BigDecimal approved = BigDecimal.ZERO;

    @Column(name = "reserved")
    private BigDecimal reserved = BigDecimal.ZERO;

    @Column(name = "committed")
    private BigDecimal committed = BigDecimal.ZERO;

    @Column(name = "actual")
    private BigDecimal actual = BigDecimal.ZERO;

    @Column(name = "last_entry_id")
    private UUID lastEntryId;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    @Column(name = "day_approved")
    private BigDecimal dayApproved = BigDecimal.ZERO;

    @Column(name = "day_reserved")
    private BigDecimal dayReserved = BigDecimal.ZERO;

    @Column(name = "day_committed")
    private BigDecimal dayCommitted = BigDecimal.ZERO;

    @Column(name = "day_actual")
    private BigDecimal dayActual = BigDecimal.ZERO;

    protected FundAccount() {}

    FundAccount(UUID budgetId, FundTerms terms) {
        super(budgetId);
        take(terms);
    }

    void take(FundTerms terms) {
        this.name = terms.name();
        this.currency = terms.currency().getCurrencyCode();
        this.startDate = terms.period().start();
        this.endDate = terms.period().end();
        this.departmentId = terms.department();
        this.categoryId = terms.category();
        this.control = terms.control();
        this.binding = terms.binding();
    }

    void open() {
        this.open = true;
    }

    void close() {
        this.open = false;
    }

    /**
     * @param entry the row of the ledger that says it
     * @return what moved on an earlier day that is complete now
     */
    Optional<FundDay> add(UUID entry, Movement movement, LocalDate today) {
        Optional<FundDay> complete = Optional.empty();
        if (movedOn != null && movedOn.isBefore(today)) {
            complete = Optional.of(new FundDay(id(), movedOn, day()));
            day(Funds.NONE);
        }
        movedOn = movedOn == null || movedOn.isBefore(today) ? today : movedOn;
        day(day().after(movement));
        lastEntryId = entry;
        approved = approved.add(movement.approved());
        reserved = reserved.add(movement.reserved());
        committed = committed.add(movement.committed());
        actual = actual.add(movement.actual());
        return complete;
    }

    /** What moved on the latest day on which anything did. */
    private Funds day() {
        return new Funds(dayApproved, dayReserved, dayCommitted, dayActual);
    }

    private void day(Funds funds) {
        dayApproved = funds.approved();
        dayReserved = funds.reserved();
        dayCommitted = funds.committed();
        dayActual = funds.actual();
    }

    boolean isOpen() {
        return open;
    }

    boolean isBinding() {
        return binding;
    }

    FundTerms terms() {
        return new FundTerms(
                name,
                Currency.getInstance(currency),
                new Period(startDate, endDate),
                departmentId,
                categoryId,
                control,
                binding);
    }

    Money money(BigDecimal sum) {
        return Money.of(sum, currency);
    }

    Funds funds() {
        return new Funds(approved, reserved, committed, actual);
    }
}
