package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.categories.CategoryService;
import org.budgeting.funds.Cell;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;

/** What a plan must fulfil in this tenant, and what it comes to. */
@Dependent
class PlanCheck {

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private LastYear lastYear;

    /**
     * The plan with its phasing settled: what follows the year before has its weights.
     *
     * @throws InvalidInput naming each field that breaks a rule or points at nothing
     */
    NewBudget checked(NewBudget plan) {
        BudgetRules.check(plan);
        Set<UUID> known = categories
                .namesOf(Stream.concat(
                                Stream.ofNullable(plan.category()),
                                plan.lines().stream().map(NewBudget.PlannedLine::category))
                        .collect(Collectors.toSet()))
                .keySet();
        var check = new InvalidInput.Check()
                .refuseIf(
                        plan.category() != null && !known.contains(plan.category()),
                        "category",
                        "unknown",
                        "There is no such category.")
                .refuseIf(
                        plan.department() != null && !organisation.exists(plan.department()),
                        "department",
                        "unknown",
                        "There is no such department.");
        for (int n = 0; n < plan.lines().size(); n++) {
            check.refuseIf(
                    !known.contains(plan.lines().get(n).category()),
                    "lines[" + n + "].category",
                    "unknown",
                    "There is no such category.");
        }
        check.done();
        return lastYear.followed(plan);
    }

    /** An amount for each category and month. */
    SortedMap<Cell, BigDecimal> cells(NewBudget plan) {
        UUID category = plan.lines().isEmpty()
                ? Objects.requireNonNullElseGet(plan.category(), categories::uncategorised)
                : null;
        return PlanCells.of(plan, category);
    }

    /** The plan written down as it is now, with the names of the places where it hangs. */
    Snapshot snapshot(NewBudget plan, SortedMap<Cell, BigDecimal> cells) {
        String category = plan.category() == null
                ? null
                : categories.namesOf(Set.of(plan.category())).get(plan.category());
        String department =
                plan.department() == null ? null : String.join(" / ", organisation.pathOf(plan.department()));
        return Snapshot.of(plan, cells, department, category);
    }
}
