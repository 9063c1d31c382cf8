package org.budgeting.web.spending;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.calendar.Period;
import org.budgeting.problems.InvalidInput;
import org.budgeting.spending.Comparison;
import org.budgeting.spending.Dimension;
import org.budgeting.spending.SpendingCell;
import org.budgeting.spending.SpendingQuestion;
import org.budgeting.spending.SpendingService;
import org.budgeting.tables.RowStream;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What was spent, by one or two dimensions; what is asked stands in the address. */
@PageBean
public class SpendingSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TOP = 20;

    @Inject
    private SpendingService spending;

    private Dimension rows = Dimension.CATEGORY;
    private Dimension columns;
    private YearMonth first;
    private YearMonth last;
    private Comparison comparison = Comparison.PREVIOUS_PERIOD;
    private UUID budget;
    private UUID category;

    private transient List<SpendingTable> tables;

    /** Fills in the usual months and reads; what cannot be asked is said, and nothing is shown. */
    public void load() {
        Period usual = spending.usualMonths();
        first = Objects.requireNonNullElseGet(first, () -> YearMonth.from(usual.start()));
        last = Objects.requireNonNullElseGet(last, () -> YearMonth.from(usual.end()));
        rows = Objects.requireNonNullElse(rows, Dimension.CATEGORY);
        comparison = Objects.requireNonNullElse(comparison, Comparison.PREVIOUS_PERIOD);
        try {
            tables = SpendingTable.of(cells(), rows, columns());
        } catch (InvalidInput refusal) {
            tables = List.of();
            refusal.fields().forEach(field -> Messages.addGlobalError(field.message()));
        }
    }

    private List<SpendingCell> cells() {
        return spending.cells(new SpendingQuestion(
                Stream.of(rows, columns()).filter(Objects::nonNull).toList(),
                first,
                last,
                comparison,
                new SpendingQuestion.Places(budget, category, null, null, null),
                Set.of(),
                Set.of(),
                TOP));
    }

    /** Nothing is told apart twice by the same. */
    private Dimension columns() {
        return columns == rows ? null : columns;
    }

    /** Shows what is asked, at an address of its own. */
    public String ask() {
        return "/spending/spending-sheet?faces-redirect=true&includeViewParams=true";
    }

    /** The cells as a file, one in a line. */
    public void export() throws IOException {
        List<SpendingTable> shown = getTables();
        Faces.sendFile("spending-" + first + "-" + last + ".csv", true, out -> {
            try (RowStream file = RowStream.csv(out)) {
                for (SpendingTable table : shown) {
                    file.row(headings(table));
                    for (SpendingTable.Row row : table.rows()) {
                        file.row(line(row));
                    }
                    file.row(line(table.total()));
                }
            }
        });
    }

    private List<Object> headings(SpendingTable table) {
        List<Object> headings = new ArrayList<>();
        headings.add(Words.word(rows));
        headings.add(Words.text("spending.spent") + " " + table.currency());
        headings.addAll(table.columns());
        headings.addAll(List.of(Words.text("spending.before"), Words.text("figure.planned")));
        return headings;
    }

    private static List<Object> line(SpendingTable.Row row) {
        List<Object> line = new ArrayList<>();
        line.add(row.name());
        line.add(row.amount());
        line.addAll(row.amounts());
        line.add(row.before());
        line.add(row.planned());
        return line;
    }

    public List<SpendingTable> getTables() {
        if (tables == null) {
            load();
        }
        return tables;
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public Comparison[] getComparisons() {
        return Comparison.values();
    }

    /** The first day, for the list of expenses behind a figure. */
    public LocalDate getFirstDay() {
        return first.atDay(1);
    }

    public LocalDate getLastDay() {
        return last.atEndOfMonth();
    }

    public Dimension getRows() {
        return rows;
    }

    public void setRows(Dimension rows) {
        this.rows = rows;
    }

    public Dimension getColumns() {
        return columns;
    }

    public void setColumns(Dimension columns) {
        this.columns = columns;
    }

    public YearMonth getFirst() {
        return first;
    }

    public void setFirst(YearMonth first) {
        this.first = first;
    }

    public YearMonth getLast() {
        return last;
    }

    public void setLast(YearMonth last) {
        this.last = last;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public void setComparison(Comparison comparison) {
        this.comparison = comparison;
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
}
