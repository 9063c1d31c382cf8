package org.budgeting.funds;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.money.Money;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** What was paid of one balance in another currency; written with it, under the lock of the account. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_paid")
class PaidBalance extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Column(name = "currency")
    private String currency;

    @Column(name = "original")
    private BigDecimal original = BigDecimal.ZERO;

    @Column(name = "used")
    private BigDecimal used = BigDecimal.ZERO;

    protected PaidBalance() {}

    PaidBalance(UUID budget, PaidCell place) {
        super(Ids.next());
        this.budgetId = budget;
        this.categoryId = place.cell().category();
        this.month = place.cell().month();
        this.currency = place.currency();
    }

    void add(Money paid, BigDecimal taken) {
        original = original.add(paid.amount());
        used = used.add(taken);
    }

    UUID budgetId() {
        return budgetId;
    }

    PaidCell place() {
        return new PaidCell(new Cell(categoryId, month), currency);
    }

    PaidFunds details() {
        return new PaidFunds(place(), original, used);
    }
}
