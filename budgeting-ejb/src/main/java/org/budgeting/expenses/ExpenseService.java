package org.budgeting.expenses;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.categories.CategoryRules;
import org.budgeting.categories.RuleBook;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.Verdict;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.NameKey;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Rows;
import org.budgeting.vendors.VendorService;

/** Records expenses, one by hand or many from a file, and finds them again. */
@Stateless
public class ExpenseService {

    /** The word by which the audit trail knows an expense. */
    public static final String SUBJECT = Expense.SOURCE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private ExpenseDesk desk;

    @Inject
    private VendorService vendors;

    @Inject
    private CategoryRules rules;

    @Inject
    private FundsLedger ledger;

    @Inject
    private AuditTrail audit;

    /**
     * Records an expense and books it, or does neither.
     *
     * @throws org.budgeting.access.Forbidden if it happened outside and the caller may not say so (X4)
     * @throws InvalidInput naming each field that breaks a rule
     * @throws org.budgeting.rates.RateMissing if it is in another currency than the budget's, and no rate holds (X11)
     * @throws org.budgeting.funds.BudgetExceeded if the budget stops spending beyond what is left
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails record(NewExpense input) {
        ExpenseDesk.Checked checked = desk.check(input, null);
        Expense expense = desk.expense(input, checked.prices().of(input), checked.category());
        Verdict verdict = desk.book(expense);
        keep(List.of(expense));
        em.flush();
        return desk.shown(expense, verdict.warning());
    }

    /**
     * Refuses what could not be recorded because of what it says; whether there is money for it is not asked.
     *
     * @throws InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.RECORD_EXPENSES)
    public void check(NewExpense input) {
        desk.check(input, null);
    }

    /**
     * Records each expense that may pass, in order; the answers stand in the same order. Budgets, categories and
     * departments that they name must exist. At most 1,000 at a time.
     */
    @Needs(Right.IMPORT_EXPENSES)
    public List<ImportVerdict> recordEach(List<ImportedExpense> rows) {
        ImportVerdict[] verdicts = new ImportVerdict[rows.size()];
        List<Integer> valid = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            Optional<InvalidInput> invalid = problemOf(rows.get(n).expense());
            verdicts[n] = invalid.map(ImportVerdict::rejected).orElse(null);
            if (invalid.isEmpty()) {
                valid.add(n);
            }
        }
        Set<String> known = expenses.knownKeys(valid.stream().map(rows::get).toList());
        List<Integer> places = new ArrayList<>();
        List<Expense> candidates = new ArrayList<>();
        RuleBook book = rules.book();
        Prices prices =
                desk.prices(valid.stream().map(n -> rows.get(n).expense()).toList());
        for (int n : valid) {
            ImportedExpense row = rows.get(n);
            if (!known.add(row.key())) {
                verdicts[n] = ImportVerdict.DUPLICATE;
                continue;
            }
            try {
                Price price = prices.of(row.expense());
                candidates.add(desk.imported(row.expense(), price, desk.categoryOf(row.expense(), book), row.key()));
                places.add(n);
            } catch (BusinessException noPrice) {
                verdicts[n] = ImportVerdict.rejected(noPrice);
            }
        }
        desk.findVendors(candidates);
        bookInto(verdicts, places, candidates);
        return List.of(verdicts);
    }

    private void bookInto(ImportVerdict[] verdicts, List<Integer> places, List<Expense> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        List<Verdict> booked =
                ledger.bookEach(candidates.stream().map(Expense::booking).toList());
        List<Expense> passed = new ArrayList<>(booked.size());
        for (int n = 0; n < booked.size(); n++) {
            BusinessException refusal = booked.get(n).refusal();
            if (refusal == null) {
                passed.add(candidates.get(n));
            }
            verdicts[places.get(n)] = refusal == null ? ImportVerdict.ACCEPTED : ImportVerdict.rejected(refusal);
        }
        keep(passed);
    }

    private static Optional<InvalidInput> problemOf(NewExpense input) {
        try {
            ExpenseRules.of(input).done();
            return Optional.empty();
        } catch (InvalidInput invalid) {
            return Optional.of(invalid);
        }
    }

    /** @throws NotFound if the tenant has no such expense */
    @Needs(Right.READ)
    public ExpenseDetails get(UUID id) {
        Expense expense = em.find(Expense.class, id);
        if (expense == null) {
            throw new NotFound("expense", id);
        }
        return desk.shown(expense, null);
    }

    /** The expenses that pass the filter: by date, amount or when they were recorded; usually the latest day first. */
    @Needs(Right.READ)
    public Page<ExpenseDetails> list(ExpenseFilter filter, PageRequest request) {
        Page<Expense> page =
                Page.of(expenses.page(filter, request), request, ExpenseRepository.SORTING.of(request)::cursor);
        return new Page<>(desk.shown(page.items(), null), page.next());
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<ExpenseDetails> these(Collection<UUID> ids) {
        return desk.shown(Rows.of(em, Expense.class, ids), null);
    }

    /**
     * An expense that seems to be of the same invoice: same vendor, number and year (X7).
     *
     * @return empty if one of the three is missing, or there is none
     */
    @Needs(Right.READ)
    public Optional<ExpenseDetails> alike(String vendor, String invoiceNumber, LocalDate date) {
        if (vendor == null || vendor.isBlank() || invoiceNumber == null || invoiceNumber.isBlank() || date == null) {
            return Optional.empty();
        }
        return vendors.idOf(vendor)
                .flatMap(id -> expenses.invoice(id, NameKey.of(invoiceNumber), date.getYear()))
                .map(expense -> desk.shown(expense, null));
    }

    /** What the expenses among these documents were for, by id. */
    @Needs(Right.READ)
    public Map<UUID, String> descriptionsOf(Collection<UUID> ids) {
        return expenses.descriptionsOf(ids);
    }

    private void keep(List<Expense> passed) {
        passed.forEach(em::persist);
        // After they are written, because one may be like another of the same batch.
        desk.findAlike(passed);
        audit.recordEach(passed.stream().map(Expense::recorded).toList());
        desk.tell(passed);
    }
}
