package org.budgeting.expenses;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachmentService;
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
import org.budgeting.problems.InvalidInput;
import org.budgeting.rates.RateService;
import org.budgeting.storage.NameKey;
import org.budgeting.vendors.VendorService;

/** What recording and correcting have in common: an input is held against what there is, booked, and shown. */
@Dependent
class ExpenseDesk {

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private VendorService vendors;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private CommitmentService commitments;

    @Inject
    private FundsLedger ledger;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Clock clock;

    @Inject
    private CategoryRules rules;

    @Inject
    private RateService rates;

    @Inject
    private Event<SpendingChanged> changed;

    /**
     * Refuses what breaks a rule or names what there is not.
     *
     * @param already the category that it has and may keep, even a retired one; null if it is new
     * @return the category that it goes to, and what finds its price
     */
    Checked check(NewExpense input, UUID already) {
        if (input.happenedOutside()) {
            CallerScope.caller().require(Right.RECORD_OUTSIDE);
        }
        Map<UUID, String> currencies = input.budget() == null ? Map.of() : budgets.currenciesOf(Set.of(input.budget()));
        var check = ExpenseRules.of(input)
                .refuseIf(
                        input.budget() != null && currencies.isEmpty(), "budget", "unknown", "There is no such budget.")
                .refuseIf(
                        input.department() != null && !organisation.exists(input.department()),
                        "department",
                        "unknown",
                        "There is no such department.");
        UUID category = named(check, input, already);
        check.done();
        return new Checked(
                category == null ? categoryOf(input, rules.book()) : category,
                new Prices(rates, List.of(input), currencies));
    }

    /** What became of a check: the category that it goes to, and what finds its price. */
    record Checked(UUID category, Prices prices) {}

    /** The category that an expense names, or the one that stands for it; an invoice has that of its commitment. */
    private UUID named(InvalidInput.Check check, NewExpense input, UUID already) {
        UUID category = input.category();
        if (category == null) {
            return null;
        }
        boolean stays = input.commitmentLine() != null || category.equals(already);
        Offered offered = categories.offered(Set.of(category));
        offered.check(check, "category", category, stays ? Set.of(category) : Set.of());
        return stays ? category : offered.standIn(category);
    }

    UUID categoryOf(NewExpense input, RuleBook book) {
        if (input.category() != null) {
            return input.category();
        }
        return input.commitmentLine() == null
                ? book.categoryOf(input.vendor(), input.description()).orElseGet(categories::uncategorised)
                : commitments.categoryOf(input.commitmentLine());
    }

    /** The prices of a batch, whose budgets exist. */
    Prices prices(List<NewExpense> batch) {
        return new Prices(
                rates,
                batch,
                budgets.currenciesOf(batch.stream().map(NewExpense::budget).collect(Collectors.toSet())));
    }

    Expense expense(NewExpense input, Price price, UUID category) {
        Expense expense = imported(input, price, category, null);
        findVendors(List.of(expense));
        return expense;
    }

    /** Finds whom they are bought from, by name. */
    void findVendors(List<Expense> bought) {
        Map<String, UUID> known = vendors.named(
                bought.stream().map(Expense::vendor).filter(Objects::nonNull).toList());
        bought.forEach(
                expense -> expense.isFrom(expense.vendor() == null ? null : known.get(NameKey.of(expense.vendor()))));
    }

    /** Notes which of them seem to be recorded already, or are alike among themselves (X7). */
    void findAlike(List<Expense> recorded) {
        Invoices invoices = expenses.invoicesLike(recorded);
        recorded.forEach(expense -> expense.isLike(invoices.note(expense)));
    }

    Expense imported(NewExpense input, Price price, UUID category, String key) {
        return new Expense(input, price, category, key, CallerScope.caller().user(), clock.instant());
    }

    /** Through the commitment that it is an invoice of, if it is one. */
    Verdict book(Expense expense) {
        if (expense.commitmentLine() == null) {
            return ledger.book(expense.booking());
        }
        Invoiced invoiced = commitments.invoice(expense.commitmentLine(), expense.booking(), expense.isFinalInvoice());
        expense.isOf(invoiced.commitment());
        return invoiced.verdict();
    }

    /** Tells what became of expenses to whoever adds them up. */
    void tell(Collection<Expense> written) {
        changed.fire(new SpendingChanged(
                written.stream().flatMap(Expense::changedSpending).toList()));
    }

    ExpenseDetails shown(Expense row, String warning) {
        return shown(List.of(row), warning).get(0);
    }

    List<ExpenseDetails> shown(List<Expense> rows, String warning) {
        Map<UUID, String> budgetNames = budgets.namesOf(ids(rows, Expense::budgetId));
        Map<UUID, String> categoryNames = categories.namesOf(ids(rows, Expense::categoryId));
        // Maps that take null keys: departments and commitments are optional.
        Map<UUID, String> departmentNames = new HashMap<>(organisation.namesOf(ids(rows, Expense::departmentId)));
        Map<UUID, String> titles = new HashMap<>(commitments.titlesOf(ids(rows, Expense::commitmentId)));
        Map<UUID, UUID> receipts = attachments.latest(
                Expense.SOURCE, rows.stream().map(Expense::id).toList());
        return rows.stream()
                .map(row -> row.details(
                        budgetNames.get(row.budgetId()),
                        categoryNames.get(row.categoryId()),
                        departmentNames.get(row.departmentId()),
                        titles.get(row.commitmentId()),
                        receipts.get(row.id()),
                        warning))
                .toList();
    }

    private static Collection<UUID> ids(List<Expense> rows, Function<Expense, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
