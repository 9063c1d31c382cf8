package org.budgeting.web.expenses;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;

/**
 * What a person types into the expense dialog; becomes a {@link NewExpense}, whose components its properties are named
 * after.
 */
public class ExpenseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description;
    private BigDecimal amount;
    private LocalDate date;
    private UUID budget;
    private UUID category;
    private UUID department;
    private PaymentMethod paymentMethod = PaymentMethod.CREDIT_CARD;
    private ExpenseStatus status = ExpenseStatus.PAID;
    private String vendor;
    private String invoiceNumber;

    ExpenseForm() {}

    /** An empty form for {@code today}, for this budget if one is given. */
    ExpenseForm(LocalDate today, UUID budget) {
        this.date = today;
        this.budget = budget;
    }

    /** The currency is the budget's; an amount below zero is a refund, whatever status is chosen. */
    NewExpense expense(String currency) {
        boolean refund = amount != null && amount.signum() < 0;
        return new NewExpense(
                description,
                amount,
                currency,
                date,
                budget,
                category,
                department,
                paymentMethod,
                refund ? ExpenseStatus.REFUNDED : status,
                vendor,
                invoiceNumber);
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
}
