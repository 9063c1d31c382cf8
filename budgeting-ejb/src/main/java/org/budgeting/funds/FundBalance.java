package org.budgeting.funds;

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
    private BigDecimal planned = BigDecimal.ZERO;

    @Column(name = "reserved")
    private BigDecimal reserved = BigDecimal.ZERO;

    @Column(name = "committed")
    private BigDecimal committed = BigDecimal.ZERO;

    @Column(name = "actual")
    private BigDecimal actual = BigDecimal.ZERO;

    protected FundBalance() {}

    FundBalance(UUID budget, Cell cell) {
        super(Ids.next());
        this.budgetId = budget;
        this.categoryId = cell.category();
        this.month = cell.month();
    }

    void add(Movement movement) {
        planned = planned.add(movement.approved());
        reserved = reserved.add(movement.reserved());
        committed = committed.add(movement.committed());
        actual = actual.add(movement.actual());
    }

    UUID budgetId() {
        return budgetId;
    }

    Cell cell() {
        return new Cell(categoryId, month);
    }

    Funds funds() {
        return new Funds(planned, reserved, committed, actual);
    }

    CellFunds details() {
        return CellFunds.of(cell(), funds());
    }
}
