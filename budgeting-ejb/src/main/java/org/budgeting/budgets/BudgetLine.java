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

/**
 * What is planned for one category in one month, of one department or of the budget as a whole. Written with the draft,
 * rewritten when it changes, final when it is approved.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "budget_line")
class BudgetLine extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Column(name = "amount")
    private BigDecimal amount;

    protected BudgetLine() {}

    BudgetLine(UUID budgetId, LineCell cell, BigDecimal amount) {
        super(Ids.next());
        this.budgetId = budgetId;
        this.departmentId = cell.department();
        this.categoryId = cell.category();
        this.month = cell.month();
        this.amount = amount;
    }

    BigDecimal amount() {
        return amount;
    }

    LineCell cell() {
        return new LineCell(departmentId, categoryId, month);
    }
}
