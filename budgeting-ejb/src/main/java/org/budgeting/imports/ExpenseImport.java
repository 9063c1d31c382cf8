package org.budgeting.imports;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.Coverage;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;

/** Runs a job of expenses: reads the file chunk by chunk and has each booked, from where an earlier runner stopped. */
@Dependent
class ExpenseImport {

    private static final Logger LOG = Logger.getLogger(ExpenseImport.class.getName());

    // Oracle takes at most 1,000 values in one IN list, and ExpenseService.recordEach at most as many rows.
    private static final int CHUNK_ROWS = 1_000;
    private static final int ATTEMPTS = 4;
    private static final long PAUSE_MILLIS = 250;

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
        KnownNames names = names(claim);
        long steps = claim.stepsDone();
        for (List<CsvRows.Row> rows = chunk(file); !rows.isEmpty(); rows = chunk(file)) {
            Booked booked = book(claim, steps, rows, payer, names);
            if (!booked.goesOn()) {
                return;
            }
            names = booked.names();
            steps += rows.size();
        }
    }

    private record Booked(boolean goesOn, KnownNames names) {}

    /**
     * Tries again what another import of the same rows, departments or categories got in the way of; names are read
     * anew then.
     */
    private Booked book(
            Claim claim, long steps, List<CsvRows.Row> rows, Optional<Coverage.Payer> payer, KnownNames known)
            throws InterruptedException {
        KnownNames names = known;
        for (int attempt = 1; ; attempt++) {
            try {
                return new Booked(chunks.book(claim, steps, rows, payer, names), names);
            } catch (EJBException | PersistenceException failed) {
                if (attempt == ATTEMPTS) {
                    throw failed;
                }
                LOG.log(Level.FINE, "a chunk of import " + claim.job() + " failed and is tried again", failed);
                Thread.sleep(PAUSE_MILLIS * attempt);
                names = names(claim);
            }
        }
    }

    private KnownNames names(Claim claim) {
        return new KnownNames(categories, organisation, claim.mapping().createMissing());
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
