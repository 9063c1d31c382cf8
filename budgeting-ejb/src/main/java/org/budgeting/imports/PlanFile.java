package org.budgeting.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgeting.calendar.Period;
import org.budgeting.tables.CsvRows;

/**
 * A file of plans, sorted into budgets in the order in which they first appear. Plans are some thousand rows and their
 * rows need not stand together, so the file is held whole; {@link #ROWS_MAX} keeps that harmless.
 *
 * @param rejected rows that say no amount for a year
 * @param skipped rows that the mapping leaves out
 */
record PlanFile(List<PlanGroup> groups, List<Rejected> rejected, long skipped) {

    static final int ROWS_MAX = 50_000;
    private static final int NAME_MAX = 200;

    /** A row and why it is no part of a budget. */
    record Rejected(CsvRows.Row row, String reason) {}

    static PlanFile of(CsvRows file, Claim claim) {
        Map<PlanGroup.Key, PlanGroup> groups = new LinkedHashMap<>();
        List<Rejected> rejected = new ArrayList<>();
        MappedCells.Layout layout = claim.layout();
        long skipped = 0;
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            MappedCells cells =
                    new MappedCells(claim.mapping(), layout, row.get().cells());
            if (cells.isSkipped()) {
                skipped++;
                continue;
            }
            PlanGroup.Key key = key(cells, claim.mapping().fiscalYearStart());
            String category = cells.text(ImportField.CATEGORY, NAME_MAX);
            BigDecimal amount = cells.amount(ImportField.AMOUNT);
            cells.refuseIf(
                    amount != null && amount.signum() <= 0, "A budget is made of amounts above zero; this one is not.");
            if (cells.problem().isPresent()) {
                rejected.add(new Rejected(row.get(), cells.problem().get()));
            } else {
                groups.computeIfAbsent(key, PlanGroup::new).add(row.get(), category, amount);
            }
        }
        return new PlanFile(List.copyOf(groups.values()), rejected, skipped);
    }

    private static PlanGroup.Key key(MappedCells cells, int startMonth) {
        String year = cells.text(ImportField.FISCAL_YEAR, NAME_MAX);
        Optional<Period> period = year == null ? Optional.empty() : FiscalYear.period(year, startMonth);
        cells.refuseIf(year == null, "There is no fiscal year.");
        cells.refuseIf(
                year != null && period.isEmpty(),
                "The fiscal year \"" + year + "\" is none such as 2016, 2016/17 or FY16-17.");
        return new PlanGroup.Key(
                cells.text(ImportField.BUDGET_NAME, NAME_MAX),
                cells.text(ImportField.DEPARTMENT, NAME_MAX),
                cells.text(ImportField.FUND, NAME_MAX),
                year,
                period.orElse(null));
    }
}
