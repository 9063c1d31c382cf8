package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.expenses.CorrectionService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewRefund;
import org.budgeting.expenses.Relation;
import org.budgeting.expenses.SplitDetails;
import org.budgeting.expenses.SplitService;
import org.budgeting.rates.Conversion;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.Repeated;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One expense: what it says, the rows that name it, and what may still become of it. */
@PageBean
public class ExpenseDetailPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

    @Inject
    private SplitService splits;

    @Inject
    private RecurringService recurring;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private UUID id;
    private BigDecimal amount;
    private LocalDate date;
    private String text;

    private transient ExpenseDetails expense;
    private transient List<ExpenseDetails> following;
    private transient SplitDetails split;
    private transient Repeated source;

    @Override
    public void load() {
        expense = expenses.get(id);
        following = expenses.list(ExpenseFilter.following(id), PageRequest.first(PageRequest.MAX))
                .items();
        split = expense.document() == null ? null : splits.get(expense.document());
        source = recurring.of(List.of(id)).get(id);
    }

    /** Proposes a payment today. */
    public void beginPayment() {
        date = tenants.today();
    }

    /** Proposes that all of it came back today. */
    public void beginRefund() {
        amount = getExpense().refundable();
        date = tenants.today();
        text = null;
    }

    /** Proposes a reversal on its own day. */
    public void beginCancellation() {
        date = getExpense().date();
        text = null;
    }

    public void pay() {
        corrections.pay(id, getExpense().version(), date);
        done("expense.paid");
    }

    public void refund() {
        corrections.refund(id, inputs.checked(new NewRefund(amount, date, text)));
        done("expense.refunded");
    }

    public void cancel() {
        corrections.cancel(id, getExpense().version(), date, text);
        done("expense.cancelled");
    }

    private void done(String message) {
        load();
        Messages.addGlobalInfo(Words.text(message, expense.description()));
    }

    public boolean isPayable() {
        return mayRecord() && getExpense().status() == ExpenseStatus.PENDING;
    }

    public boolean isRefundable() {
        return mayRecord() && getExpense().refundable().signum() > 0;
    }

    public boolean isCancellable() {
        return isCorrectable()
                && getExpense().refunded().signum() == 0
                && getExpense().commitmentLine() == null;
    }

    public boolean isCorrectable() {
        return mayRecord() && getExpense().status() != ExpenseStatus.CANCELLED;
    }

    /** Whether it can be the first of a recurring expense: something bought that does not recur yet. */
    public boolean isRepeatable() {
        return isCorrectable()
                && source == null
                && expense.relation() != Relation.REFUNDS
                && expense.commitmentLine() == null;
    }

    /** The recurring expense that it comes of; null if it came by itself. */
    public Repeated getSource() {
        getExpense();
        return source;
    }

    /** Whether another row stands in its place. */
    public boolean isCorrected() {
        return following.stream().anyMatch(row -> row.relation() == Relation.CORRECTS);
    }

    private static boolean mayRecord() {
        return CallerScope.caller().may(Right.RECORD_EXPENSES);
    }

    public ExpenseDetails getExpense() {
        if (expense == null) {
            load();
        }
        return expense;
    }

    /** The document that it is a part of; null if it is none. */
    public SplitDetails getSplit() {
        return split;
    }

    /** By which rate it was converted, of which day and source. */
    public String getRateText() {
        Conversion by = expense.conversion();
        return Words.text(
                "expense.rate",
                by.original().currency().getCurrencyCode(),
                by.rate().stripTrailingZeros().toPlainString(),
                expense.currency(),
                Words.day(by.date()),
                Words.word(by.source()));
    }

    public List<ExpenseDetails> getFollowing() {
        return following;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
