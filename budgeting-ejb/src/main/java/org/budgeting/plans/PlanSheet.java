package org.budgeting.plans;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgeting.budgets.LineKey;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.money.Money;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.AmountText;
import org.budgeting.tables.CsvRows;

/**
 * A plan as a table: a row for each department and category, a column for each month, and once more each month as it
 * was given out, by which a change in the file is told from one that somebody made here (PL3). Pure.
 */
final class PlanSheet {

    static final String PLAN = "Plan ";
    static final String BASE = "Base ";
    private static final String DEPARTMENT = "Department";
    private static final String CATEGORY = "Category";
    private static final int LINES_MAX = 500;

    private final WorkingPlan plan;
    private final NameTree departments;
    private final NameTree categories;
    private final List<FileCheck.Fault> faults = new ArrayList<>();
    private final List<PlanCell> cells = new ArrayList<>();

    /** Where things stand in a row; a month that has no column is absent. */
    private record Columns(int department, int category, Map<YearMonth, Integer> plan, Map<YearMonth, Integer> base) {}

    private PlanSheet(WorkingPlan plan, NameTree departments, NameTree categories) {
        this.plan = plan;
        this.departments = departments;
        this.categories = categories;
    }

    /** Texts and amounts, the header first. */
    static List<List<Object>> rows(WorkingPlan plan, NameTree departments, NameTree categories) {
        int decimals = Money.decimals(Currency.getInstance(plan.plan().currency()));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        Stream.of(DEPARTMENT, CATEGORY),
                        plan.months().stream().map(month -> PLAN + month),
                        plan.months().stream().map(month -> BASE + month))
                .flatMap(part -> part)
                .collect(Collectors.toList()));
        for (WorkingPlan.Row line : plan.rows()) {
            List<BigDecimal> amounts = line.amounts().stream()
                    .map(amount -> amount.setScale(decimals))
                    .toList();
            rows.add(Stream.of(
                            Stream.of(
                                    line.department() == null ? "" : departments.path(line.department()),
                                    categories.path(line.category())),
                            amounts.stream(),
                            amounts.stream())
                    .flatMap(part -> part)
                    .collect(Collectors.toList()));
        }
        return rows;
    }

    /** The columns that say how the plan was, which people need not see. */
    static Set<Integer> baseColumns(WorkingPlan plan) {
        int months = plan.months().size();
        return IntStream.range(months + 2, 2 * months + 2).boxed().collect(Collectors.toSet());
    }

    /**
     * What a table would change in the plan.
     *
     * @throws InvalidInput on {@code file} if its header is not one of a plan
     */
    static FileCheck check(WorkingPlan plan, NameTree departments, NameTree categories, List<CsvRows.Row> rows) {
        PlanSheet sheet = new PlanSheet(plan, departments, categories);
        sheet.read(rows);
        return new FileCheck(
                plan.budget(),
                plan.revision(),
                plan.version(),
                plan.plan().currency(),
                List.copyOf(sheet.faults),
                List.copyOf(sheet.cells));
    }

    private void read(List<CsvRows.Row> rows) {
        Columns columns = columns(rows.get(0).cells());
        List<CsvRows.Row> lines = rows.subList(1, rows.size());
        if (lines.size() > LINES_MAX) {
            throw InvalidInput.of("file", "too-many-rows", "A plan has at most " + LINES_MAX + " lines.");
        }
        String separator = AmountText.guessSeparator(lines.stream()
                .flatMap(row -> Stream.concat(columns.plan().values().stream(), columns.base().values().stream())
                        .map(column -> cell(row, column))
                        .filter(text -> !text.isEmpty()))
                .toList());
        Map<LineKey, Long> seen = new HashMap<>();
        for (CsvRows.Row row : lines) {
            Optional<LineKey> line = line(row, columns);
            if (line.isPresent()) {
                Long earlier = seen.putIfAbsent(line.get(), row.line());
                refuseIf(earlier != null, row, CATEGORY, "twice", "This line stands in row " + earlier + " already.");
                readMonths(row, line.get(), columns, separator);
            }
        }
    }

    private Optional<LineKey> line(CsvRows.Row row, Columns columns) {
        String department = columns.department() < 0 ? "" : cell(row, columns.department());
        Optional<UUID> category = named(row, CATEGORY, cell(row, columns.category()), categories);
        if (department.isEmpty()) {
            return category.map(id -> new LineKey(null, id));
        }
        Optional<UUID> place = named(row, DEPARTMENT, department, departments);
        return category.isPresent() && place.isPresent()
                ? Optional.of(new LineKey(place.get(), category.get()))
                : Optional.empty();
    }

    private Columns columns(List<String> header) {
        int department = -1;
        int category = -1;
        Map<YearMonth, Integer> planned = new HashMap<>();
        Map<YearMonth, Integer> base = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (int n = 0; n < header.size(); n++) {
            String name = header.get(n).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            refuseHeaderIf(!names.add(name), "duplicate-column", "The header names " + header.get(n) + " twice.");
            if (name.equals(CATEGORY.toLowerCase(Locale.ROOT))) {
                category = n;
                continue;
            }
            if (name.equals(DEPARTMENT.toLowerCase(Locale.ROOT))) {
                department = n;
                continue;
            }
            boolean isBase = name.startsWith(BASE.toLowerCase(Locale.ROOT));
            boolean isPlan = name.startsWith(PLAN.toLowerCase(Locale.ROOT));
            Optional<YearMonth> month = month(isBase || isPlan ? name.substring(PLAN.length()) : name);
            refuseHeaderIf(
                    month.isEmpty(),
                    "unknown-column",
                    "The column " + header.get(n)
                            + " is unknown. There are: Department, Category, and Plan and Base for each month, such as Plan "
                            + plan.months().get(0) + ".");
            refuseHeaderIf(
                    !plan.months().contains(month.get()),
                    "month-outside",
                    "The column " + header.get(n) + " is no month of this budget, which runs from "
                            + plan.plan().startDate() + " to " + plan.plan().endDate() + ".");
            (isBase ? base : planned).put(month.get(), n);
        }
        refuseHeaderIf(category < 0, "no-category", "There is no column Category.");
        refuseHeaderIf(planned.isEmpty(), "no-months", "There is no column of a month, such as Plan 2026-01.");
        return new Columns(department, category, planned, base);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<UUID> named(CsvRows.Row row, String column, String text, NameTree tree) {
        // What was guarded against spreadsheets on the way out.
        String name = text.startsWith("'") ? text.substring(1) : text;
        List<UUID> found = tree.find(name);
        String what = column.toLowerCase(Locale.ROOT);
        refuseIf(name.isEmpty(), row, column, "required", "Name a " + what + ".");
        refuseIf(
                !name.isEmpty() && found.isEmpty(),
                row,
                column,
                "unknown",
                "There is no " + what + " " + shortened(name) + ".");
        refuseIf(
                found.size() > 1,
                row,
                column,
                "ambiguous",
                "Several are called " + shortened(name) + "; write the path, such as Premises / Rent.");
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void readMonths(CsvRows.Row row, LineKey line, Columns columns, String separator) {
        for (YearMonth month : plan.months()) {
            Integer column = columns.plan().get(month);
            if (column == null) {
                continue;
            }
            Integer baseColumn = columns.base().get(month);
            String baseText = baseColumn == null ? "" : cell(row, baseColumn);
            String text = cell(row, column);
            if (text.isEmpty() && baseText.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> base =
                    baseText.isEmpty() ? Optional.empty() : amount(row, BASE + month, baseText, separator);
            // A cell that was emptied says zero.
            amount(row, PLAN + month, text.isEmpty() ? "0" : text, separator)
                    .ifPresent(mine -> compare(row, line, month, base.orElse(null), mine));
        }
    }

    private void compare(CsvRows.Row row, LineKey line, YearMonth month, BigDecimal base, BigDecimal mine) {
        BigDecimal theirs = planned(line, month);
        boolean untouched = base != null && base.compareTo(mine) == 0;
        if (untouched || mine.compareTo(theirs) == 0) {
            return;
        }
        boolean conflict = (base == null ? BigDecimal.ZERO : base).compareTo(theirs) != 0;
        cells.add(new PlanCell(
                row.line(),
                line.department(),
                line.department() == null ? null : departments.path(line.department()),
                line.category(),
                categories.path(line.category()),
                month,
                base,
                mine,
                theirs,
                conflict));
    }

    private BigDecimal planned(LineKey key, YearMonth month) {
        return plan.rows().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(line -> line.amounts().get(plan.months().indexOf(month)))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> amount(CsvRows.Row row, String column, String text, String separator) {
        Optional<BigDecimal> amount = AmountText.parse(text, separator);
        if (amount.isEmpty()) {
            refuseIf(true, row, column, "not-an-amount", "\"" + shortened(text) + "\" is no amount.");
            return amount;
        }
        var check = new InvalidInput.Check();
        MoneyInput.checkAmount(check, column, amount.get(), plan.plan().currency());
        check.refuseIf(amount.get().signum() < 0, column, "negative", "A planned amount is not negative.");
        int before = faults.size();
        check.found().forEach(problem -> refuseIf(true, row, column, problem.code(), problem.message()));
        return faults.size() == before ? amount : Optional.empty();
    }

    private static String cell(CsvRows.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void refuseIf(boolean broken, CsvRows.Row row, String column, String code, String message) {
        if (broken) {
            faults.add(new FileCheck.Fault(row.line(), column, code, message));
        }
    }

    private static void refuseHeaderIf(boolean broken, String code, String message) {
        if (broken) {
            throw InvalidInput.of("file", code, message);
        }
    }
}
