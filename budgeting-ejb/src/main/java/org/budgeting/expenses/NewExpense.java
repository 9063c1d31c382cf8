package org.budgeting.expenses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An expense to record.
 *
 * @param amount in {@code currency}; below zero for a refund (X2)
 * @param currency ISO 4217 code; in another one than the budget's it is converted once, when it is recorded (X11)
 * @param date the day of the purchase; within the budget's period
 * @param budget id of an approved budget
 * @param category id; "Uncategorised" if absent
 * @param department id of the department that spent it
 * @param paymentMethod other if absent
 * @param status pending or paid; paid if absent; a refund is always refunded
 * @param commitmentLine id of the line of a commitment that it is an invoice of; budget and currency are the line's,
 *     and so is the category, which may be absent then
 * @param finalInvoice whether no other invoice of that line is expected
 * @param paymentMeans with what it was paid; null if nobody says
 * @param rate what a unit of {@code currency} came to in the budget's, as the bank charged it; the one that is kept for
 *     its day if absent
 * @param happenedOutside whether it happened already, outside of our control: it is recorded even beyond a limit (F6)
 */
public record NewExpense(
        @NotBlank @Size(max = 500) String description,
        @NotNull BigDecimal amount,
        @NotBlank @Size(max = 3) String currency,
        @NotNull LocalDate date,
        @NotNull UUID budget,
        UUID category,
        UUID department,
        PaymentMethod paymentMethod,
        ExpenseStatus status,
        @Size(max = 200) String vendor,
        @Size(max = 100) String invoiceNumber,
        UUID commitmentLine,
        boolean finalInvoice,
        boolean happenedOutside,
        PaymentMeans paymentMeans,
        BigDecimal rate) {

    public NewExpense {
        paymentMethod = paymentMethod == null ? PaymentMethod.OTHER : paymentMethod;
        if (status == null) {
            status = amount != null && amount.signum() < 0 ? ExpenseStatus.REFUNDED : ExpenseStatus.PAID;
        }
    }

    /** What every expense says; the rest is absent until it is said. */
    public static Builder of(UUID budget, LocalDate date, BigDecimal amount, String currency) {
        return new Builder(budget, date, amount, currency);
    }

    /** The same, to be told otherwise. */
    public Builder but() {
        return told(date);
    }

    /** The same on another day. */
    public NewExpense on(LocalDate day) {
        return told(day).build();
    }

    private Builder told(LocalDate day) {
        return of(budget, day, amount, currency)
                .description(description)
                .category(category)
                .department(department)
                .paymentMethod(paymentMethod)
                .status(status)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber)
                .commitmentLine(commitmentLine)
                .finalInvoice(finalInvoice)
                .happenedOutside(happenedOutside)
                .paymentMeans(paymentMeans)
                .rate(rate);
    }

    /** An expense that is being said, one thing after the other. */
    public static final class Builder {

        private final UUID budget;
        private final LocalDate date;
        private final BigDecimal amount;
        private final String currency;
        private String description;
        private UUID category;
        private UUID department;
        private PaymentMethod paymentMethod;
        private ExpenseStatus status;
        private String vendor;
        private String invoiceNumber;
        private UUID commitmentLine;
        private boolean finalInvoice;
        private boolean happenedOutside;
        private PaymentMeans paymentMeans;
        private BigDecimal rate;

        private Builder(UUID budget, LocalDate date, BigDecimal amount, String currency) {
            this.budget = budget;
            this.date = date;
            this.amount = amount;
            this.currency = currency;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder category(UUID category) {
            this.category = category;
            return this;
        }

        public Builder department(UUID department) {
            this.department = department;
            return this;
        }

        public Builder paymentMethod(PaymentMethod paymentMethod) {
            this.paymentMethod = paymentMethod;
            return this;
        }

        public Builder status(ExpenseStatus status) {
            this.status = status;
            return this;
        }

        public Builder vendor(String vendor) {
            this.vendor = vendor;
            return this;
        }

        public Builder invoiceNumber(String invoiceNumber) {
            this.invoiceNumber = invoiceNumber;
            return this;
        }

        public Builder commitmentLine(UUID commitmentLine) {
            this.commitmentLine = commitmentLine;
            return this;
        }

        public Builder finalInvoice(boolean finalInvoice) {
            this.finalInvoice = finalInvoice;
            return this;
        }

        public Builder happenedOutside(boolean happenedOutside) {
            this.happenedOutside = happenedOutside;
            return this;
        }

        public Builder paymentMeans(PaymentMeans paymentMeans) {
            this.paymentMeans = paymentMeans;
            return this;
        }

        public Builder rate(BigDecimal rate) {
            this.rate = rate;
            return this;
        }

        public NewExpense build() {
            return new NewExpense(
                    description,
                    amount,
                    currency,
                    date,
                    budget,
                    category,
                    department,
                    paymentMethod,
                    status,
                    vendor,
                    invoiceNumber,
                    commitmentLine,
                    finalInvoice,
                    happenedOutside,
                    paymentMeans,
                    rate);
        }
    }
}
