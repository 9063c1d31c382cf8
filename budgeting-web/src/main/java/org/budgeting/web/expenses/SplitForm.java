package org.budgeting.web.expenses;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.NewSplit;
import org.budgeting.expenses.PaymentMethod;

/** What a person types of a document of several parts; becomes a {@link NewSplit}. */
public class SplitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String description;
    private LocalDate date;
    private BigDecimal amount;
    private PaymentMethod paymentMethod = PaymentMethod.BANK_TRANSFER;
    private String vendor;
    private String invoiceNumber;
    private boolean byPercent;
    private final List<Part> parts = new ArrayList<>(List.of(new Part(), new Part()));

    SplitForm() {}

    SplitForm(LocalDate today) {
        this.date = today;
    }

    /** What one budget pays of it; the share is an amount, or a percentage of the whole. */
    public static class Part implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID budget;
        private UUID category;
        private UUID department;
        private BigDecimal share;

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

        public BigDecimal getShare() {
            return share;
        }

        public void setShare(BigDecimal share) {
            this.share = share;
        }
    }

    public void add() {
        if (parts.size() < NewSplit.PARTS_MAX) {
            parts.add(new Part());
        }
    }

    public void remove(Part part) {
        parts.remove(part);
    }

    /** What the shares come to. */
    BigDecimal sum() {
        return parts.stream().map(Part::getShare).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first budget that is chosen, whose currency is that of all; null if none is. */
    UUID firstBudget() {
        return parts.stream()
                .map(Part::getBudget)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    NewSplit split(String currency) {
        NewExpense whole = NewExpense.of(null, date, amount, currency)
                .description(description)
                .paymentMethod(paymentMethod)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber)
                .build();
        return new NewSplit(
                whole,
                parts.stream()
                        .map(part -> new NewSplit.Part(
                                part.budget,
                                part.category,
                                part.department,
                                byPercent ? null : part.share,
                                byPercent ? part.share : null))
                        .toList());
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public PaymentMethod getPaymentMethod() {
        return paymentMethod;
    }

    public void setPaymentMethod(PaymentMethod paymentMethod) {
        this.paymentMethod = paymentMethod;
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

    public boolean isByPercent() {
        return byPercent;
    }

    public void setByPercent(boolean byPercent) {
        this.byPercent = byPercent;
    }

    public List<Part> getParts() {
        return parts;
    }
}
