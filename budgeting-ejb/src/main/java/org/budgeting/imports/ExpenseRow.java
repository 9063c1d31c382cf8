package org.budgeting.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;

/** What a row says of an expense, before it is known who pays. What no column gives is null. */
record ExpenseRow(
        LocalDate date,
        BigDecimal amount,
        String description,
        String vendor,
        String category,
        String department,
        String costCentre,
        String invoiceNumber,
        String reference,
        String currency,
        PaymentMethod paymentMethod) {

    private static final int DESCRIPTION_MAX = 500;
    private static final int NAME_MAX = 200;
    private static final int NUMBER_MAX = 100;
    private static final int CURRENCY_LENGTH = 3;

    static ExpenseRow of(MappedCells cells) {
        return new ExpenseRow(
                cells.day(ImportField.DATE),
                cells.amount(ImportField.AMOUNT),
                cells.text(ImportField.DESCRIPTION, DESCRIPTION_MAX),
                cells.text(ImportField.VENDOR, NAME_MAX),
                cells.text(ImportField.CATEGORY, NAME_MAX),
                cells.text(ImportField.DEPARTMENT, NAME_MAX),
                cells.text(ImportField.COST_CENTRE, NAME_MAX),
                cells.text(ImportField.INVOICE_NUMBER, NUMBER_MAX),
                cells.text(ImportField.REFERENCE, NUMBER_MAX),
                upper(cells.text(ImportField.CURRENCY, CURRENCY_LENGTH)),
                paymentMethod(cells));
    }

    private static String upper(String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static PaymentMethod paymentMethod(MappedCells cells) {
        String text = cells.text(ImportField.PAYMENT_METHOD, NAME_MAX);
        if (text == null) {
            return null;
        }
        String word = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
        return Stream.of(PaymentMethod.values())
                .filter(method -> method.name().equals(word))
                .findFirst()
                .orElse(PaymentMethod.OTHER);
    }

    /**
     * What makes the row the same row again (I4): the day, then SHA-256 over every field, each with its length so that
     * fields cannot flow together. Amounts that are equal in value are equal here.
     */
    String fingerprint(MessageDigest sha256) {
        StringBuilder content = new StringBuilder(200);
        for (Object value : new Object[] {
            date,
            amount.stripTrailingZeros().toPlainString(),
            description,
            vendor,
            category,
            department,
            costCentre,
            invoiceNumber,
            reference,
            currency,
            paymentMethod
        }) {
            String text = Objects.toString(value, "");
            content.append(text.length()).append(':').append(text);
        }
        byte[] hash = sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
        return dayOfFingerprint(date) + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** With what the fingerprints of a day begin. */
    static String dayOfFingerprint(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** @param payer the budget that pays, with its currency for rows that name none */
    NewExpense expense(UUID payer, String payerCurrency, UUID categoryId, UUID departmentId, ExpenseStatus status) {
        return NewExpense.of(payer, date, amount, currency == null ? payerCurrency : currency)
                .description(Stream.of(description, vendor, category, reference)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("Imported"))
                .category(categoryId)
                .department(departmentId)
                .paymentMethod(paymentMethod)
                .status(amount.signum() < 0 ? ExpenseStatus.REFUNDED : status)
                .vendor(vendor)
                .invoiceNumber(invoiceNumber == null ? reference : invoiceNumber)
                .build();
    }
}
