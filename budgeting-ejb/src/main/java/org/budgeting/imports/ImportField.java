package org.budgeting.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column can be, and the words by which headers name it, the surest first. */
public enum ImportField {
    DATE(
            ImportKind.EXPENSES,
            "date",
            "transaction_date",
            "trans_date",
            "posting_date",
            "paid_date",
            "payment_date",
            "invoice_date",
            "value_date",
            "day"),
    AMOUNT(
            null,
            "amount",
            "net_amount",
            "gross_amount",
            "amount_gbp",
            "amount_eur",
            "amount_usd",
            "value",
            "appropriation",
            "total",
            "sum"),
    DESCRIPTION(ImportKind.EXPENSES, "description", "details", "narrative", "purpose", "memo", "note", "text"),
    VENDOR(ImportKind.EXPENSES, "vendor", "merchant", "payee", "supplier", "beneficiary"),
    CATEGORY(
            null,
            "category",
            "account",
            "account_category",
            "expenditure_category",
            "expenditure_unit",
            "expense_type"),
    /** Found anywhere in the tree by its name, at the top first. */
    DEPARTMENT(null, "directorate", "department", "dept", "service_area", "organisational_unit"),
    /** A child of the row's department. */
    COST_CENTRE(ImportKind.EXPENSES, "cost_centre", "cost_center", "centre", "center"),
    INVOICE_NUMBER(ImportKind.EXPENSES, "invoice_number", "invoice_no", "invoice"),
    /** The file's own number of the row; kept as the invoice number where no column is that. */
    REFERENCE(
            ImportKind.EXPENSES, "reference", "tx_id", "transaction_id", "trans_no", "transaction_number", "ref", "id"),
    CURRENCY(ImportKind.EXPENSES, "currency", "currency_code", "ccy"),
    PAYMENT_METHOD(ImportKind.EXPENSES, "payment_method", "payment_type", "method"),
    /** Such as 2016, 2016/17 or FY16-17: the year in which the fiscal year starts. */
    FISCAL_YEAR(ImportKind.BUDGETS, "fiscal_year", "budget_year", "financial_year", "year"),
    /** Makes a budget of its own for each fund of a department; never guessed. */
    FUND(ImportKind.BUDGETS),
    /** The budget's name; made of department and year where no column is that. */
    BUDGET_NAME(ImportKind.BUDGETS, "budget_name", "budget");

    private final ImportKind only;
    private final List<String> words;

    ImportField(ImportKind only, String... words) {
        this.only = only;
        this.words = List.of(words);
    }

    public boolean belongsTo(ImportKind kind) {
        return only == null || only == kind;
    }

    /** The fields that a file of this kind can have, in the order of a form. */
    public static Set<ImportField> of(ImportKind kind) {
        Set<ImportField> fields = EnumSet.allOf(ImportField.class);
        fields.removeIf(field -> !field.belongsTo(kind));
        return fields;
    }

    List<String> words() {
        return words;
    }

    /** The field as it is named outside. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of this name; empty if there is none. */
    public static Optional<ImportField> named(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
    }
}
