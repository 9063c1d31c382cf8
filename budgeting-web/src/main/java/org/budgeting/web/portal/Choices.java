package org.budgeting.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.CategoryService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.funds.Control;
import org.budgeting.funds.Horizon;
import org.budgeting.organisation.DepartmentDetails;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.storage.PageRequest;

/** What the lists of forms and filters offer, read once a request. */
@Named
@RequestScoped
public class Choices {

    private static final int DEPTH_MAX = 10;

    @Inject
    private CategoryService categoryService;

    @Inject
    private OrganisationService organisationService;

    @Inject
    private BudgetService budgetService;

    private List<Choice> categories;
    private List<Choice> everyCategory;
    private List<Choice> departments;
    private List<BudgetSummary> approved;

    /** One entry of a list: what is stored, and how it reads. */
    public record Choice(UUID id, String name) {}

    /** The categories in use by their path: {@code Premises › Rent}. */
    public List<Choice> getCategories() {
        if (categories == null) {
            List<CategoryDetails> all = categoryService.all();
            everyCategory = byPath(all, CategoryDetails::id, Choices::named, CategoryDetails::parent);
            Set<UUID> retired = all.stream()
                    .filter(CategoryDetails::retired)
                    .map(CategoryDetails::id)
                    .collect(Collectors.toSet());
            categories = everyCategory.stream()
                    .filter(one -> !retired.contains(one.id()))
                    .toList();
        }
        return categories;
    }

    /** Retired ones too, for what was planned and spent. */
    public List<Choice> getEveryCategory() {
        getCategories();
        return everyCategory;
    }

    private static String named(CategoryDetails category) {
        return category.retired() ? Words.text("choice.retired", category.name()) : category.name();
    }

    /** Departments by their path. */
    public List<Choice> getDepartments() {
        if (departments == null) {
            departments = byPath(
                    organisationService.all(),
                    DepartmentDetails::id,
                    DepartmentDetails::name,
                    DepartmentDetails::parent);
        }
        return departments;
    }

    /** The approved budgets that an expense can be recorded to. */
    public List<BudgetSummary> getSpendable() {
        return getApproved().stream()
                .filter(budget -> !budget.bindsDescendants())
                .toList();
    }

    /** The approved budgets. */
    public List<BudgetSummary> getApproved() {
        if (approved == null) {
            Set<BudgetStatus> open = Set.of(
                    BudgetStatus.ACTIVE, BudgetStatus.OVER_BUDGET, BudgetStatus.UNDER_BUDGET, BudgetStatus.COMPLETED);
            BudgetFilter filter = new BudgetFilter(open, Set.of(), null, null, null, null);
            approved = budgetService
                    .list(filter, PageRequest.first(PageRequest.MAX))
                    .items();
        }
        return approved;
    }

    public BudgetType[] getBudgetTypes() {
        return BudgetType.values();
    }

    public BudgetStatus[] getBudgetStatuses() {
        return BudgetStatus.values();
    }

    public Control[] getControls() {
        return Control.values();
    }

    public Horizon[] getHorizons() {
        return Horizon.values();
    }

    public PaymentMethod[] getPaymentMethods() {
        return PaymentMethod.values();
    }

    public ExpenseStatus[] getExpenseStatuses() {
        return ExpenseStatus.values();
    }

    /** How a new expense can stand; a refund follows from its sign. */
    public List<ExpenseStatus> getNewExpenseStatuses() {
        return List.of(ExpenseStatus.PAID, ExpenseStatus.PENDING);
    }

    private static <T> List<Choice> byPath(
            List<T> all, Function<T, UUID> id, Function<T, String> name, Function<T, UUID> parent) {
        Map<UUID, T> byId = all.stream().collect(Collectors.toMap(id, Function.identity()));
        return all.stream()
                .map(one -> new Choice(id.apply(one), path(one, name, node -> byId.get(parent.apply(node)))))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static <T> String path(T node, Function<T, String> name, Function<T, T> above) {
        return Stream.iterate(node, one -> one != null, above::apply)
                .limit(DEPTH_MAX)
                .map(name)
                .reduce((below, higher) -> higher + " › " + below)
                .orElseThrow();
    }
}
