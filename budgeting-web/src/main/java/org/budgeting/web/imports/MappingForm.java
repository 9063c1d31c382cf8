package org.budgeting.web.imports;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.imports.ImportField;
import org.budgeting.imports.ImportKind;
import org.budgeting.imports.ImportMapping;

/** How a person corrects the guessed mapping; becomes an {@link ImportMapping}. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ImportKind kind = ImportKind.EXPENSES;
    private final Map<ImportField, String> columns = new EnumMap<>(ImportField.class);
    private Map<String, String> only = new LinkedHashMap<>();
    private String dateFormat;
    private String decimalSeparator;
    private UUID budget;
    private String currency;
    private boolean createMissing = true;
    private ExpenseStatus status = ExpenseStatus.PAID;
    private Integer fiscalYearStart;

    static MappingForm of(ImportMapping guess) {
        MappingForm form = new MappingForm();
        form.kind = guess.kind();
        form.columns.putAll(guess.columns());
        form.only = guess.only() == null ? new LinkedHashMap<>() : new LinkedHashMap<>(guess.only());
        form.dateFormat = guess.dateFormat();
        form.decimalSeparator = guess.decimalSeparator();
        form.budget = guess.budget();
        form.currency = guess.currency();
        form.createMissing = guess.createMissing() == null || guess.createMissing();
        form.status = guess.status() == null ? ExpenseStatus.PAID : guess.status();
        form.fiscalYearStart = guess.fiscalYearStart();
        return form;
    }

    ImportMapping mapping() {
        Map<ImportField, String> fitting = new EnumMap<>(ImportField.class);
        columns.forEach((field, column) -> {
            if (field.belongsTo(kind) && column != null) {
                fitting.put(field, column);
            }
        });
        boolean expenses = kind == ImportKind.EXPENSES;
        return new ImportMapping(
                kind,
                fitting,
                dateFormat,
                decimalSeparator,
                only,
                expenses ? budget : null,
                currency,
                createMissing,
                expenses ? status : null,
                expenses ? null : fiscalYearStart);
    }

    public boolean isExpenses() {
        return kind == ImportKind.EXPENSES;
    }

    public Map<ImportField, String> getColumns() {
        return columns;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public String getDateFormat() {
        return dateFormat;
    }

    public void setDateFormat(String dateFormat) {
        this.dateFormat = dateFormat;
    }

    public String getDecimalSeparator() {
        return decimalSeparator;
    }

    public void setDecimalSeparator(String decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public boolean isCreateMissing() {
        return createMissing;
    }

    public void setCreateMissing(boolean createMissing) {
        this.createMissing = createMissing;
    }

    public ExpenseStatus getStatus() {
        return status;
    }

    public void setStatus(ExpenseStatus status) {
        this.status = status;
    }

    public Integer getFiscalYearStart() {
        return fiscalYearStart;
    }

    public void setFiscalYearStart(Integer fiscalYearStart) {
        this.fiscalYearStart = fiscalYearStart;
    }
}
