package org.budgeting.spending;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** An amount, and the number of expenses that it is of. */
@MappedSuperclass
@Access(AccessType.FIELD)
abstract class SpendingRow extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod paymentMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ExpenseStatus status;

    @Column(name = "currency")
    private String currency;

    @Column(name = "amount")
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "expenses")
    private long expenses;

    protected SpendingRow() {}

    SpendingRow(SpendingKey key) {
        super(Ids.next());
        this.budgetId = key.budget();
        this.categoryId = key.category();
        this.departmentId = key.department();
        this.vendorId = key.vendor();
        this.month = key.month();
        this.paymentMethod = key.paymentMethod();
        this.status = key.status();
        this.currency = key.currency();
    }

    SpendingKey key() {
        return new SpendingKey(budgetId, categoryId, departmentId, vendorId, month, paymentMethod, status, currency);
    }

    void add(BigDecimal more, long count) {
        amount = amount.add(more);
        expenses += count;
    }

    void add(SpendingRow other) {
        add(other.amount, other.expenses);
    }

    boolean isNothing() {
        return expenses == 0 && amount.signum() == 0;
    }
}
