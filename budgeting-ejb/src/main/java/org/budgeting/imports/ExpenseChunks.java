package org.budgeting.imports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.Coverage;
import org.budgeting.calendar.Period;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ImportVerdict;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.storage.Sha256;
import org.budgeting.tables.CsvRows;

/**
 * Books a chunk of rows as expenses: what is booked, what became of each row and how far the job is are one transaction
 * (I3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpenseChunks {

    @Inject
    private ImportRepository imports;

    @Inject
    private ExpenseService expenses;

    @Inject
    private BudgetService budgets;

    @Inject
    private Clock clock;

    /**
     * @param steps rows that are done when this chunk is; a job that is at another place is left alone
     * @param payer the budget that pays all rows; empty if each row's department decides
     * @return whether the job is still the runner's
     */
    public boolean book(
            Claim claim, long steps, List<CsvRows.Row> rows, Optional<Coverage.Payer> payer, KnownNames names) {
        ImportJob job = imports.locked(claim.job());
        if (!job.isRunBy(claim.runner()) || job.stepsDone() != steps) {
            return false;
        }
        List<Candidate> candidates = candidates(claim, rows);
        int skipped = rows.size() - candidates.size();
        candidates.forEach(candidate -> candidate.findPlaces(names));
        findPayers(candidates, payer, names);
        count(claim.job(), candidates);
        record(claim.mapping(), candidates);
        List<ImportRow> outcomes = candidates.stream()
                .map(candidate -> candidate.outcome(claim.job()))
                .toList();
        imports.add(outcomes);
        job.advance(rows.size(), Tally.of(outcomes, skipped), clock.instant());
        return true;
    }

    private static List<Candidate> candidates(Claim claim, List<CsvRows.Row> rows) {
        MappedCells.Layout layout = claim.layout();
        MessageDigest sha256 = Sha256.digest();
        List<Candidate> candidates = new ArrayList<>(rows.size());
        for (CsvRows.Row row : rows) {
            MappedCells cells = new MappedCells(claim.mapping(), layout, row.cells());
            if (cells.isSkipped()) {
                continue;
            }
            Candidate candidate = new Candidate(row);
            ExpenseRow values = ExpenseRow.of(cells);
            cells.problem()
                    .ifPresentOrElse(candidate::reject, () -> candidate.reads(values, values.fingerprint(sha256)));
            candidates.add(candidate);
        }
        return candidates;
    }

    private void findPayers(List<Candidate> candidates, Optional<Coverage.Payer> payer, KnownNames names) {
        List<Candidate> open = candidates.stream().filter(Candidate::isOpen).toList();
        if (payer.isPresent() || open.isEmpty()) {
            open.forEach(candidate -> candidate.payer = payer.orElse(null));
            return;
        }
        Set<UUID> departments = open.stream()
                .flatMap(candidate -> names.lineage(candidate.department).stream())
                .collect(Collectors.toCollection(HashSet::new));
        Coverage coverage = budgets.coverage(departments, days(open));
        open.forEach(candidate -> candidate.findPayer(coverage, names));
    }

    /** Tells equal rows of one file apart by their number (I4). */
    private void count(UUID job, List<Candidate> candidates) {
        List<Candidate> read = candidates.stream()
                .filter(candidate -> candidate.fingerprint != null)
                .toList();
        if (read.isEmpty()) {
            return;
        }
        Period days = days(read);
        Map<String, Long> seen = imports.occurrences(
                job,
                days.start(),
                days.end(),
                read.stream().map(candidate -> candidate.fingerprint).collect(Collectors.toSet()));
        read.forEach(candidate -> candidate.occurrence = seen.merge(candidate.fingerprint, 1L, Long::sum));
    }

    private void record(ImportMapping mapping, List<Candidate> candidates) {
        List<Candidate> open = candidates.stream().filter(Candidate::isOpen).toList();
        List<ImportVerdict> verdicts = expenses.recordEach(
                open.stream().map(candidate -> candidate.expense(mapping)).toList());
        for (int n = 0; n < open.size(); n++) {
            open.get(n).take(verdicts.get(n));
        }
    }

    private static Period days(List<Candidate> read) {
        List<LocalDate> days =
                read.stream().map(candidate -> candidate.values.date()).sorted().toList();
        return new Period(days.get(0), days.get(days.size() - 1));
    }

    /** A row on its way to becoming an expense; open until it is rejected or judged. */
    private static final class Candidate {

        private final CsvRows.Row row;
        private ExpenseRow values;
        private String fingerprint;
        private long occurrence;
        private UUID category;
        private UUID department;
        private Coverage.Payer payer;
        private ImportRow.Result result;
        private String reason;

        Candidate(CsvRows.Row row) {
            this.row = row;
        }

        void reads(ExpenseRow read, String print) {
            this.values = read;
            this.fingerprint = print;
        }

        boolean isOpen() {
            return result == null;
        }

        void reject(String why) {
            this.result = ImportRow.Result.REJECTED;
            this.reason = why;
        }

        void findPlaces(KnownNames names) {
            if (isOpen()) {
                findCategory(names);
            }
            if (isOpen()) {
                findDepartment(names);
            }
        }

        private void findCategory(KnownNames names) {
            if (values.category() == null) {
                // The tenant's rules find one when it is recorded.
                return;
            }
            names.category(values.category())
                    .ifPresentOrElse(
                            id -> category = id,
                            () -> reject("There is no category " + values.category() + " in use."));
        }

        private void findDepartment(KnownNames names) {
            if (values.department() != null) {
                names.department(values.department())
                        .ifPresentOrElse(
                                id -> department = id,
                                () -> reject("There is no department " + values.department() + "."));
            }
            if (isOpen() && values.costCentre() != null) {
                names.costCentre(values.costCentre(), department)
                        .ifPresentOrElse(
                                id -> department = id,
                                () -> reject("There is no cost centre " + values.costCentre() + "."));
            }
        }

        void findPayer(Coverage coverage, KnownNames names) {
            coverage.payer(names.lineage(department), values.date())
                    .ifPresentOrElse(
                            found -> payer = found,
                            () -> reject("No approved budget of "
                                    + (values.department() == null ? "the row's department" : values.department())
                                    + " or of a department above it covers " + values.date() + "."));
        }

        ImportedExpense expense(ImportMapping mapping) {
            return new ImportedExpense(
                    values.expense(payer.budget(), currency(mapping), category, department, mapping.status()),
                    fingerprint + "-" + occurrence);
        }

        private String currency(ImportMapping mapping) {
            return mapping.currency() == null ? payer.currency() : mapping.currency();
        }

        void take(ImportVerdict verdict) {
            if (verdict.refusal() == null) {
                result = ImportRow.Result.valueOf(verdict.result().name());
            } else {
                reject(Reasons.of(verdict.refusal()));
            }
        }

        ImportRow outcome(UUID job) {
            return result == ImportRow.Result.REJECTED
                    ? ImportRow.rejected(job, row, fingerprint, reason)
                    : ImportRow.of(job, row.line(), fingerprint, result);
        }
    }
}
