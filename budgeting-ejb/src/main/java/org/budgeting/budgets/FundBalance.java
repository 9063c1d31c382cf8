package org.budgeting.budgets;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** The balance of one category in one month of a budget: what pages and reports read instead of adding up expenses. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fund_balance")
class FundBalance extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Column(name = "planned")
    private BigDecimal planned;

    @Column(name = "reserved")
    private BigDecimal reserved = BigDecimal.ZERO;

    @Column(name = "committed")
    private BigDecimal committed = BigDecimal.ZERO;

    @Column(name = "actual")
    private BigDecimal actual = BigDecimal.ZERO;

    protected FundBalance() {}

    FundBalance(Key key, BigDecimal planned) {
        super(Ids.next());
        this.budgetId = key.budget();
        this.categoryId = key.category();
        this.month = key.month();
        this.planned = planned;
    }

    void add(Movement movement) {
        reserved = reserved.add(movement.reserved());
        committed = committed.add(movement.committed());
        actual = actual.add(movement.actual());
    }

    Key key() {
        return new Key(budgetId, categoryId, month);
    }

    BudgetDetails.Line line(Names names) {
        return new BudgetDetails.Line(
                categoryId, names.category(categoryId), month, planned, reserved, committed, actual);
    }

    /** What a balance is the balance of. */
    record Key(UUID budget, UUID category, YearMonth month) {}
}
