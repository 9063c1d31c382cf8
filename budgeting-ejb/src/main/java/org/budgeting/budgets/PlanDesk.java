package org.budgeting.budgets;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.NotAllowedNow;

/** Where the plan of a budget is read and written as a whole, whether it is a draft's or a revision's. */
@Stateless
public class PlanDesk {

    private static final Comparator<WorkingPlan.Row> BY_NAME = Comparator.comparing(WorkingPlan.Row::categoryName)
            .thenComparing(WorkingPlan.Row::category)
            .thenComparing(WorkingPlan.Row::departmentName, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(WorkingPlan.Row::department, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Inject
    private BudgetRepository budgets;

    @Inject
    private BudgetService drafts;

    @Inject
    private VersionService versions;

    @Inject
    private Seals seals;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    /**
     * The plan that can be written, or the one in force if none can.
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public WorkingPlan plan(UUID id) {
        Budget budget = budgets.get(id);
        return revision(id)
                .map(revision -> working(
                        id,
                        revision.number(),
                        true,
                        revision.version(),
                        revision.snapshot().plan(),
                        revision.snapshot().lines()))
                .orElseGet(() -> inForce(budget));
    }

    /** The budget's own plan: the draft, or what governs. */
    @Needs(Right.READ)
    public WorkingPlan inForce(UUID id) {
        return inForce(budgets.get(id));
    }

    private WorkingPlan inForce(Budget budget) {
        return working(
                budget.id(),
                null,
                budget.stage() == BudgetStage.DRAFT,
                budget.version(),
                budget.plan(),
                budgets.cellsOf(budget.id()));
    }

    /**
     * Makes the plan that can be written another one.
     *
     * @param version as the caller read it with the plan
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws NotAllowedNow if the budget is approved and has no revision in draft
     */
    @Needs(Right.DRAFT_BUDGETS)
    public WorkingPlan rewrite(UUID id, long version, NewBudget plan) {
        BudgetStage stage = budgets.get(id).stage();
        Optional<BudgetVersion> revision = revision(id);
        if (stage == BudgetStage.DRAFT) {
            drafts.change(id, version, plan);
        } else if (revision.isPresent()) {
            versions.change(
                    id,
                    revision.get().id(),
                    version,
                    new NewRevision(revision.get().reason(), plan));
        } else {
            throw new NotAllowedNow(
                    "plan-not-writable",
                    "A plan is written as a draft; this one is not. Revise the budget, or wait for the decision.");
        }
        return plan(id);
    }

    /** The latest approved or archived budget of the same department and currency that this one follows. */
    @Needs(Right.READ)
    public Optional<UUID> before(UUID id) {
        Budget budget = budgets.get(id);
        return budgets.endingBefore(budget).stream()
                .filter(other -> other.period().following().equals(budget.period()))
                .findFirst()
                .map(Budget::id);
    }

    private Optional<BudgetVersion> revision(UUID budget) {
        return seals.underWay(budget).filter(version -> version.state() == VersionState.DRAFT);
    }

    private WorkingPlan working(
            UUID id,
            Integer revision,
            boolean writable,
            long version,
            NewBudget plan,
            SortedMap<LineCell, BigDecimal> cells) {
        NewBudget whole = plan.withLines(
                plan.amount(), PlanCells.lines(cells, BudgetRules.period(plan), Currency.getInstance(plan.currency())));
        Names names = new Names(
                categories.namesOf(ids(cells, LineCell::category)),
                organisation.namesOf(ids(cells, LineCell::department)));
        List<WorkingPlan.Row> rows = whole.lines().stream()
                .map(line -> new WorkingPlan.Row(
                        line.department(),
                        names.department(line.department()),
                        line.category(),
                        names.category(line.category()),
                        PlanCells.monthsOf(line.key(), cells, BudgetRules.period(plan))))
                .sorted(BY_NAME)
                .toList();
        return new WorkingPlan(id, revision, writable, version, whole, rows);
    }

    private static Set<UUID> ids(SortedMap<LineCell, BigDecimal> cells, Function<LineCell, UUID> id) {
        return cells.keySet().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
