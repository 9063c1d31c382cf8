package org.budgeting.expenses;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
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
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.Verdict;
import org.budgeting.money.Money;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Ids;

/** Records one document over several budgets, categories and departments: all of its parts or none (X8). */
@Stateless
public class SplitService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExpenseDesk desk;

    @Inject
    private FundsLedger ledger;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private CategoryRules rules;

    @Inject
    private OrganisationService organisation;

    @Inject
    private AuditTrail audit;

    /**
     * Records each part as an expense of one document, or none of them.
     *
     * @throws org.budgeting.access.Forbidden if it happened outside and the caller may not say so (X4)
     * @throws InvalidInput naming each field that breaks a rule
     * @throws BudgetExceeded naming the first part for which too little is left
     * @throws org.budgeting.rates.RateMissing if a budget is kept in another currency, and no rate holds (X11)
     * @throws org.budgeting.periods.PeriodClosed if the period of the day takes nothing in
     */
    @Needs(Right.RECORD_EXPENSES)
    public SplitDetails record(NewSplit input) {
        if (input.whole().happenedOutside()) {
            CallerScope.caller().require(Right.RECORD_OUTSIDE);
        }
        List<NewExpense> parts = SplitRules.parts(input);
        Offered offered = categories.offered(ids(parts, NewExpense::category));
        checkPlaces(parts, offered);
        RuleBook book = rules.book();
        UUID document = Ids.next();
        List<Expense> expenses = new ArrayList<>();
        Prices prices = desk.prices(parts);
        List<Price> shares = SplitRules.prices(parts, prices::currencyOf, prices::book);
        for (int n = 0; n < parts.size(); n++) {
            NewExpense part = parts.get(n);
            UUID category = part.category() == null ? desk.categoryOf(part, book) : offered.standIn(part.category());
            expenses.add(desk.imported(part, shares.get(n), category, null).partOf(document));
        }
        desk.findVendors(expenses);
        String warning = book(expenses);
        // They are of one invoice, so one is looked for, and none is like another.
        desk.findAlike(expenses.subList(0, 1));
        expenses.forEach(expense -> expense.isLike(expenses.get(0).alike()));
        expenses.forEach(em::persist);
        audit.recordEach(expenses.stream().map(Expense::recorded).toList());
        desk.tell(expenses);
        em.flush();
        return details(document, expenses, warning);
    }

    private void checkPlaces(List<NewExpense> parts, Offered offered) {
        Set<UUID> knownBudgets = budgets.namesOf(ids(parts, NewExpense::budget)).keySet();
        Set<UUID> knownDepartments =
                organisation.namesOf(ids(parts, NewExpense::department)).keySet();
        InvalidInput.Check check = new InvalidInput.Check();
        for (int n = 0; n < parts.size(); n++) {
            NewExpense part = parts.get(n);
            String field = SplitRules.field(n);
            check.refuseIf(
                    !knownBudgets.contains(part.budget()), field + "budget", "unknown", "There is no such budget.");
            check.refuseIf(
                    part.department() != null && !knownDepartments.contains(part.department()),
                    field + "department",
                    "unknown",
                    "There is no such department.");
            if (part.category() != null) {
                offered.check(check, field + "category", part.category());
            }
        }
        check.done();
    }

    private String book(List<Expense> expenses) {
        List<Verdict> verdicts =
                ledger.bookEach(expenses.stream().map(Expense::booking).toList());
        for (int n = 0; n < verdicts.size(); n++) {
            BusinessException refusal = verdicts.get(n).refusal();
            if (refusal instanceof BudgetExceeded exceeded) {
                throw exceeded.onField(SplitRules.field(n) + "amount");
            }
            if (refusal != null) {
                throw refusal;
            }
        }
        String warning = verdicts.stream()
                .map(Verdict::warning)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return warning.isEmpty() ? null : warning;
    }

    /** @throws NotFound if the tenant has no such document */
    @Needs(Right.READ)
    public SplitDetails get(UUID document) {
        List<Expense> parts = em.createQuery(
                        "select e from Expense e where e.documentId = :document order by e.id", Expense.class)
                .setParameter("document", document)
                .getResultList();
        if (parts.isEmpty()) {
            throw new NotFound("split", document);
        }
        return details(document, parts, null);
    }

    private SplitDetails details(UUID document, List<Expense> parts, String warning) {
        Currency currency = parts.get(0).said().currency();
        Money amount = parts.stream()
                .filter(part -> part.status() != ExpenseStatus.CANCELLED)
                .map(Expense::said)
                .filter(said -> said.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        return new SplitDetails(document, amount, desk.shown(parts, warning));
    }

    private static Set<UUID> ids(List<NewExpense> parts, Function<NewExpense, UUID> id) {
        return parts.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
