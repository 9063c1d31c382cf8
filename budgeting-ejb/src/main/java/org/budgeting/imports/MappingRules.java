package org.budgeting.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;

/** What a mapping must fulfil before its import starts. Pure. */
final class MappingRules {

    private MappingRules() {}

    static InvalidInput.Check of(ImportMapping mapping, List<String> header) {
        var check = new InvalidInput.Check();
        checkColumns(check, mapping, header);
        checkForms(check, mapping);
        if (mapping.kind() == ImportKind.EXPENSES) {
            require(check, mapping, ImportField.DATE);
            checkPayer(check, mapping);
        } else {
            require(check, mapping, ImportField.FISCAL_YEAR);
            check.refuseIf(
                    !mapping.maps(ImportField.DEPARTMENT) && !mapping.maps(ImportField.BUDGET_NAME),
                    column(ImportField.DEPARTMENT),
                    "required",
                    "Say which column is the department or the name of the budget.");
        }
        require(check, mapping, ImportField.AMOUNT);
        return check;
    }

    private static void checkColumns(InvalidInput.Check check, ImportMapping mapping, List<String> header) {
        mapping.columns().forEach((field, name) -> {
            check.refuseIf(
                    !header.contains(name), column(field), "unknown-column", "The file has no column " + name + ".");
            check.refuseIf(
                    !field.belongsTo(mapping.kind()),
                    column(field),
                    "other-kind",
                    "This field does not belong to an import of "
                            + mapping.kind().name().toLowerCase(Locale.ROOT) + ".");
        });
        mapping.only()
                .keySet()
                .forEach(name -> check.refuseIf(
                        !header.contains(name), "only", "unknown-column", "The file has no column " + name + "."));
    }

    private static void checkForms(InvalidInput.Check check, ImportMapping mapping) {
        check.refuseIf(
                        !DateFormats.isKnown(mapping.dateFormat()),
                        "dateFormat",
                        "unknown",
                        "Choose one of " + String.join(", ", DateFormats.PATTERNS) + ".")
                .refuseIf(
                        !Set.of(".", ",").contains(mapping.decimalSeparator()),
                        "decimalSeparator",
                        "unknown",
                        "Choose a point or a comma.")
                .refuseIf(
                        mapping.status() != ExpenseStatus.PAID && mapping.status() != ExpenseStatus.PENDING,
                        "status",
                        "unknown",
                        "Imported expenses are paid or pending.")
                .refuseIf(
                        mapping.fiscalYearStart() < 1 || mapping.fiscalYearStart() > 12,
                        "fiscalYearStart",
                        "out-of-range",
                        "Give the month as a number from 1 to 12.");
        if (mapping.currency() != null) {
            MoneyInput.checkCurrency(check, "currency", mapping.currency());
        }
    }

    private static void checkPayer(InvalidInput.Check check, ImportMapping mapping) {
        check.refuseIf(
                mapping.budget() == null
                        && !mapping.maps(ImportField.DEPARTMENT)
                        && !mapping.maps(ImportField.COST_CENTRE),
                "budget",
                "required",
                "Choose the budget that pays, or the column that names the department.");
    }

    private static void require(InvalidInput.Check check, ImportMapping mapping, ImportField field) {
        check.refuseIf(
                !mapping.maps(field),
                column(field),
                "required",
                "Say which column is the " + field.word().replace('_', ' ') + ".");
    }

    private static String column(ImportField field) {
        return "columns." + field.word();
    }
}
