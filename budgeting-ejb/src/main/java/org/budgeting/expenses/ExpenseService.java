package org.budgeting.expenses;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.budgets.BudgetService;
import org.budgeting.categories.CategoryRules;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.Offered;
import org.budgeting.categories.RuleBook;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.commitments.CommitmentService.Invoiced;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.Verdict;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** Records expenses, one by hand or many from a file, and finds them again. */
@Stateless
public class ExpenseService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private BudgetService budgets;

    @Inject
    private FundsLedger ledger;

    @Inject
    private CommitmentService commitments;

    @Inject
    private CategoryService categories;

    @Inject
    private CategoryRules rules;

    @Inject
    private OrganisationService organisation;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Records an expense and books it, or does neither.
     *
     * @throws org.budgeting.access.Forbidden if it happened outside and the caller may not say so (X4)
     * @throws InvalidInput naming each field that breaks a rule
     * @throws org.budgeting.funds.BudgetExceeded if the budget stops spending beyond what is left
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails record(NewExpense input) {
        if (input.happenedOutside()) {
            CallerScope.caller().require(Right.RECORD_OUTSIDE);
        }
        var check = ExpenseRules.of(input)
                .refuseIf(
                        input.budget() != null && !budgets.exists(input.budget()),
                        "budget",
                        "unknown",
                        "There is no such budget.")
                .refuseIf(
                        input.department() != null && !organisation.exists(input.department()),
                        "department",
                        "unknown",
                        "There is no such department.");
        UUID category = categoryOf(check, input);
        check.done();
        Expense expense = newExpense(input, category == null ? categoryOf(input, rules.book()) : category, null);
        Verdict verdict = input.commitmentLine() == null ? ledger.book(expense.booking()) : invoice(expense, input);
        keep(List.of(expense));
        em.flush();
        return shown(List.of(expense), verdict.warning()).get(0);
    }

    private Verdict invoice(Expense expense, NewExpense input) {
        Invoiced invoiced = commitments.invoice(input.commitmentLine(), expense.booking(), input.finalInvoice());
        expense.isOf(invoiced.commitment());
        return invoiced.verdict();
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
        for (int n : valid) {
            ImportedExpense row = rows.get(n);
            if (known.add(row.key())) {
                places.add(n);
                candidates.add(newExpense(row.expense(), categoryOf(row.expense(), book), row.key()));
            } else {
                verdicts[n] = ImportVerdict.DUPLICATE;
            }
        }
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
        return shown(List.of(expense), null).get(0);
    }

    /** The expenses that pass the filter, the latest day first. */
    @Needs(Right.READ)
    public Page<ExpenseDetails> list(ExpenseFilter filter, PageRequest request) {
        Page<Expense> page = Page.of(
                expenses.page(filter, request), request, expense -> new Cursor(expense.spentOn(), expense.id()));
        return new Page<>(shown(page.items(), null), page.next());
    }

    /** What the expenses among these documents were for, by id. */
    @Needs(Right.READ)
    public Map<UUID, String> descriptionsOf(Collection<UUID> ids) {
        return expenses.descriptionsOf(ids);
    }

    private Expense newExpense(NewExpense input, UUID category, String importKey) {
        return new Expense(input, category, importKey, CallerScope.caller().user(), clock.instant());
    }

    /** The category that an expense names, or the one that stands for it; an invoice has that of its commitment. */
    private UUID categoryOf(InvalidInput.Check check, NewExpense input) {
        if (input.category() == null) {
            return null;
        }
        Offered offered = categories.offered(Set.of(input.category()));
        if (input.commitmentLine() != null) {
            offered.check(check, "category", input.category(), Set.of(input.category()));
            return input.category();
        }
        offered.check(check, "category", input.category());
        return offered.standIn(input.category());
    }

    private UUID categoryOf(NewExpense input, RuleBook book) {
        if (input.category() != null) {
            return input.category();
        }
        return input.commitmentLine() == null
                ? book.categoryOf(input.vendor(), input.description()).orElseGet(categories::uncategorised)
                : commitments.categoryOf(input.commitmentLine());
    }

    private void keep(List<Expense> passed) {
        passed.forEach(em::persist);
        audit.recordEach(passed.stream().map(Expense::recorded).toList());
    }

    private List<ExpenseDetails> shown(List<Expense> rows, String warning) {
        Map<UUID, String> budgetNames = budgets.namesOf(ids(rows, Expense::budgetId));
        Map<UUID, String> categoryNames = categories.namesOf(ids(rows, Expense::categoryId));
        // Maps that take null keys: departments and commitments are optional.
        Map<UUID, String> departmentNames = new HashMap<>(organisation.namesOf(ids(rows, Expense::departmentId)));
        Map<UUID, String> titles = new HashMap<>(commitments.titlesOf(ids(rows, Expense::commitmentId)));
        return rows.stream()
                .map(row -> row.details(
                        budgetNames.get(row.budgetId()),
                        categoryNames.get(row.categoryId()),
                        departmentNames.get(row.departmentId()),
                        titles.get(row.commitmentId()),
                        warning))
                .toList();
    }

    private static Collection<UUID> ids(List<Expense> rows, Function<Expense, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
