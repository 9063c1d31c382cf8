package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.Offered;
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
     * A new plan with its phasing settled: what follows the year before has its weights, and what names a merged
     * category has the one that stands for it.
     *
     * @throws InvalidInput naming each field that breaks a rule or points at nothing
     */
    NewBudget checked(NewBudget plan) {
        return checked(plan, Set.of());
    }

    /**
     * The same of a plan that takes the place of another one.
     *
     * @param planned the categories of that one, which may stay although they are retired or merged (G4)
     */
    NewBudget checked(NewBudget input, Set<UUID> planned) {
        Offered offered = categories.offered(Stream.concat(
                        Stream.ofNullable(input.category()),
                        input.lines().stream().map(NewBudget.PlannedLine::category))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        NewBudget plan = input.among(id -> id == null || planned.contains(id) ? id : offered.standIn(id));
        BudgetRules.check(plan);
        var check = new InvalidInput.Check();
        if (input.category() != null) {
            offered.check(check, "category", input.category(), planned);
        }
        check.refuseIf(
                plan.department() != null && !organisation.exists(plan.department()),
                "department",
                "unknown",
                "There is no such department.");
        for (int n = 0; n < input.lines().size(); n++) {
            offered.check(
                    check, "lines[" + n + "].category", input.lines().get(n).category(), planned);
        }
        checkDepartments(check, plan);
        check.done();
        return lastYear.followed(plan);
    }

    /** Lines are planned for the budget's own department, or for one below it; for any if the budget has none. */
    private void checkDepartments(InvalidInput.Check check, NewBudget plan) {
        Set<UUID> named = plan.lines().stream()
                .map(NewBudget.PlannedLine::department)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> known = organisation.namesOf(named).keySet();
        Map<UUID, UUID> parents = organisation.parents();
        for (int n = 0; n < plan.lines().size(); n++) {
            UUID department = plan.lines().get(n).department();
            if (department == null) {
                continue;
            }
            String field = "lines[" + n + "].department";
            check.refuseIf(!known.contains(department), field, "unknown", "There is no such department.");
            check.refuseIf(
                    known.contains(department) && !isWithin(plan.department(), department, parents),
                    field,
                    "not-below",
                    "A line is planned for the budget's own department or one below it.");
        }
    }

    private static boolean isWithin(UUID above, UUID department, Map<UUID, UUID> parents) {
        return above == null
                || Stream.iterate(department, Objects::nonNull, parents::get)
                        .limit(parents.size() + 1L)
                        .anyMatch(above::equals);
    }

    /** An amount for each department, category and month. */
    SortedMap<LineCell, BigDecimal> cells(NewBudget plan) {
        UUID category = plan.lines().isEmpty()
                ? Objects.requireNonNullElseGet(plan.category(), categories::uncategorised)
                : null;
        return PlanCells.of(plan, category);
    }

    /** The plan written down as it is now, with the names of the places where it hangs. */
    Snapshot snapshot(NewBudget plan, SortedMap<LineCell, BigDecimal> cells) {
        String category = plan.category() == null
                ? null
                : categories.namesOf(Set.of(plan.category())).get(plan.category());
        Map<UUID, String> departments = Stream.concat(
                        Stream.ofNullable(plan.department()),
                        cells.keySet().stream().map(LineCell::department).filter(Objects::nonNull))
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> String.join(" / ", organisation.pathOf(id))));
        return Snapshot.of(plan, cells, departments, category);
    }
}
