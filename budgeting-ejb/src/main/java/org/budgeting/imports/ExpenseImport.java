package org.budgeting.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.Coverage;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.tables.CsvRows;

/** Runs a job of expenses: reads the file chunk by chunk and has each booked, from where an earlier runner stopped. */
@Dependent
class ExpenseImport {

    // Oracle takes at most 1,000 values in one IN list, and ExpenseService.recordEach at most as many rows.
    private static final int CHUNK_ROWS = 1_000;

    @Inject
    private JobDesk desk;

    @Inject
    private ExpenseChunks chunks;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    /** Returns when the file is at its end or the job is no longer the runner's. */
    void run(Claim claim) throws InterruptedException {
        Optional<Coverage.Payer> payer = Optional.ofNullable(claim.mapping().budget())
                .map(id -> payer(budgets.get(id).budget()));
        CsvRows file = CsvRows.of(new SliceStream(number -> desk.slice(claim.job(), number)), claim.format());
        skip(file, 1 + claim.stepsDone());
        KnownNames names =
                new KnownNames(categories, organisation, claim.mapping().createMissing());
        long steps = claim.stepsDone();
        for (List<CsvRows.Row> rows = chunk(file); !rows.isEmpty(); rows = chunk(file)) {
            if (!book(claim, steps, rows, payer, names)) {
                return;
            }
            steps += rows.size();
        }
    }

    private boolean book(
            Claim claim, long steps, List<CsvRows.Row> rows, Optional<Coverage.Payer> payer, KnownNames names)
            throws InterruptedException {
        return Attempts.at(claim.job(), () -> chunks.book(claim, steps, rows, payer, names), names::readAnew);
    }

    private static Coverage.Payer payer(BudgetSummary budget) {
        return new Coverage.Payer(budget.id(), new Period(budget.startDate(), budget.endDate()), budget.currency());
    }

    private static void skip(CsvRows file, long rows) {
        for (long n = 0; n < rows; n++) {
            file.next();
        }
    }

    private static List<CsvRows.Row> chunk(CsvRows file) {
        List<CsvRows.Row> rows = new ArrayList<>(CHUNK_ROWS);
        while (rows.size() < CHUNK_ROWS) {
            Optional<CsvRows.Row> row = file.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }
}
