package org.budgeting.expenses;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * Something bought, or a refund of it. Recorded once together with its booking; what it says of money does not change
 * afterwards.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "expense")
class Expense extends TenantOwned {

    static final String SOURCE = "expense";

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "description")
    private String description;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod paymentMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ExpenseStatus status;

    @Column(name = "vendor")
    private String vendor;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "happened_outside")
    private boolean happenedOutside;

    /**
     * What makes an imported row the same row again (X3); the own id for everything else, because Oracle compares rows
     * of which a part is NULL.
     */
    @Column(name = "import_key")
    private String importKey;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "commitment_line_id")
    private UUID commitmentLineId;

    @Column(name = "final_invoice")
    private boolean finalInvoice;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Expense() {}

    Expense(NewExpense input, UUID category, String importKey, String by, Instant at) {
        super(Ids.next());
        this.budgetId = input.budget();
        this.categoryId = category;
        this.departmentId = input.department();
        this.description = input.description().strip();
        this.amount = input.amount();
        this.currency = input.currency();
        this.spentOn = input.date();
        this.paymentMethod = input.paymentMethod();
        this.status = input.status();
        this.vendor = blankToNull(input.vendor());
        this.invoiceNumber = blankToNull(input.invoiceNumber());
        this.commitmentLineId = input.commitmentLine();
        this.finalInvoice = input.finalInvoice();
        this.happenedOutside = input.happenedOutside();
        this.importKey = importKey == null ? id().toString() : importKey;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A pending expense binds money, a paid one uses it, a refund gives it back (X1, X2). */
    Booking booking() {
        Booking.Source source = new Booking.Source(SOURCE, id());
        Money money = Money.of(amount, currency);
        Booking booking = status == ExpenseStatus.PENDING
                ? Booking.commit(budgetId, categoryId, spentOn, money, source)
                : Booking.actual(budgetId, categoryId, spentOn, money, source);
        return happenedOutside ? booking.happenedOutside() : booking;
    }

    /** Notes the commitment that its line belongs to. */
    void isOf(UUID commitment) {
        this.commitmentId = commitment;
    }

    Change recorded() {
        return Change.of(SOURCE, id(), "recorded")
                .field("amount", Money.of(amount, currency))
                .field("date", spentOn)
                .field("status", status)
                .field("budget", budgetId)
                .field("category", categoryId)
                .field("department", departmentId)
                .field("commitment", commitmentId)
                .field("vendor", vendor)
                .field("description", description)
                .field("happened_outside", happenedOutside ? "yes" : null);
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID categoryId() {
        return categoryId;
    }

    UUID departmentId() {
        return departmentId;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    LocalDate spentOn() {
        return spentOn;
    }

    ExpenseDetails details(
            String budgetName, String categoryName, String departmentName, String commitmentTitle, String warning) {
        return new ExpenseDetails(
                id(),
                version(),
                description,
                amount,
                currency,
                spentOn,
                budgetId,
                budgetName,
                categoryId,
                categoryName,
                departmentId,
                departmentName,
                paymentMethod,
                status,
                vendor,
                invoiceNumber,
                commitmentId,
                commitmentTitle,
                commitmentLineId,
                finalInvoice,
                happenedOutside,
                recordedBy,
                recordedAt,
                warning);
    }
}
