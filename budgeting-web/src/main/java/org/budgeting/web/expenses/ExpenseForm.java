package org.budgeting.web.expenses;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMeans;
import org.budgeting.expenses.PaymentMethod;

/**
 * What a person types into the expense dialog; becomes a {@link NewExpense}, whose components its properties are named
 * after.
 */
public class ExpenseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description;
    private BigDecimal amount;
    private String currency;
    private BigDecimal rate;
    private LocalDate date;
    private UUID budget;
    private UUID category;
    private UUID department;
    private PaymentMethod paymentMethod = PaymentMethod.CREDIT_CARD;
    private PaymentMeans paymentMeans;
    private ExpenseStatus status = ExpenseStatus.PAID;
    private String vendor;
    private String invoiceNumber;
    private UUID commitmentLine;
    private boolean finalInvoice;
    private boolean happenedOutside;

    ExpenseForm() {}

    /** An empty form for {@code today}, for this budget if one is given. */
    ExpenseForm(LocalDate today, UUID budget) {
        this.date = today;
        this.budget = budget;
    }

    /** The form of an invoice of {@code line}; a person says how much of {@code amount} it is. */
    static ExpenseForm ofInvoice(
            LocalDate today, CommitmentDetails commitment, CommitmentDetails.Line line, BigDecimal amount) {
        ExpenseForm form = new ExpenseForm(today, line.budget());
        form.description = commitment.title();
        form.amount = amount.signum() == 0 ? null : amount;
        form.paymentMethod = PaymentMethod.BANK_TRANSFER;
        form.isOf(commitment, line);
        return form;
    }

    /** The form of an expense as it stands, to say it anew. */
    static ExpenseForm of(ExpenseDetails expense) {
        ExpenseForm form = new ExpenseForm(expense.date(), expense.budget());
        form.description = expense.description();
        form.amount = expense.said().amount();
        form.currency =
                expense.conversion() == null ? null : expense.said().currency().getCurrencyCode();
        form.category = expense.category();
        form.department = expense.department();
        form.paymentMethod = expense.paymentMethod();
        form.paymentMeans = expense.paymentMeans();
        form.status = expense.status();
        form.vendor = expense.vendor();
        form.invoiceNumber = expense.invoiceNumber();
        form.commitmentLine = expense.commitmentLine();
        form.finalInvoice = expense.finalInvoice();
        form.happenedOutside = expense.happenedOutside();
        return form;
    }

    /** Takes over what the line says; what it says nothing of stays as it was typed. */
    void isOf(CommitmentDetails commitment, CommitmentDetails.Line line) {
        commitmentLine = line.id();
        budget = line.budget();
        category = line.category();
        vendor = commitment.vendor() == null ? vendor : commitment.vendor();
    }

    /**
     * In the budget's currency unless another one is typed; an amount below zero is a refund, whatever status is
     * chosen.
     */
    NewExpense expense(String budgets) {
        boolean refund = amount != null && amount.signum() < 0;
        return NewExpense.of(budget, date, amount, currency == null ? budgets : currency)
                .rate(rate)
                .description(description)
                .category(category)
                .department(department)
                .paymentMethod(paymentMethod)
                .paymentMeans(paymentMeans)
                .status(refund ? ExpenseStatus.REFUNDED : status)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber)
                .commitmentLine(commitmentLine)
                .finalInvoice(finalInvoice)
                .happenedOutside(happenedOutside)
                .build();
    }

    public UUID getCommitmentLine() {
        return commitmentLine;
    }

    public void setCommitmentLine(UUID commitmentLine) {
        this.commitmentLine = commitmentLine;
    }

    public boolean isFinalInvoice() {
        return finalInvoice;
    }

    public void setFinalInvoice(boolean finalInvoice) {
        this.finalInvoice = finalInvoice;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency =
                currency == null || currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT);
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public UUID getCategory() {
        return category;
    }

    public void setCategory(UUID category) {
        this.category = category;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public PaymentMethod getPaymentMethod() {
        return paymentMethod;
    }

    public void setPaymentMethod(PaymentMethod paymentMethod) {
        this.paymentMethod = paymentMethod;
    }

    public ExpenseStatus getStatus() {
        return status;
    }

    public void setStatus(ExpenseStatus status) {
        this.status = status;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }

    public boolean isHappenedOutside() {
        return happenedOutside;
    }

    public void setHappenedOutside(boolean happenedOutside) {
        this.happenedOutside = happenedOutside;
    }
}
