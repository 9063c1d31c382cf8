package org.budgeting.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgeting.budgets.LineKey;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.PlanDesk;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.PastFilter;
import org.budgeting.funds.PastMonth;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.tenancy.TenantService;

/** Reads what a plan is filled from: a plan, or maintained balances by one query. */
@Dependent
class PastFigures {

    @Inject
    private PlanDesk desk;

    @Inject
    private FundsReader funds;

    @Inject
    private TenantService tenants;

    /** The budget that is looked at; null for all of the department. */
    UUID source(WorkingPlan plan, NewFill fill) {
        if (fill.source() == null && fill.method() == FillMethod.LAST_PERIOD) {
            return desk.before(plan.budget())
                    .orElseThrow(
                            () -> InvalidInput.of(
                                    "source",
                                    "none-before",
                                    "No approved budget of this department ends the day before this one starts and is as long. Name one."));
        }
        return fill.source();
    }

    /** @throws InvalidInput on {@code source} if there is no such budget or it is kept in another currency */
    List<Basis> of(WorkingPlan plan, FillMethod method, UUID source) {
        WorkingPlan model = source == null ? null : named(source, plan.plan().currency());
        int months = plan.months().size();
        if (method == FillMethod.LAST_PERIOD) {
            return model.rows().stream()
                    .map(row -> Basis.same(row.key(), row.amounts(), months))
                    .toList();
        }
        List<YearMonth> past = past(plan, method);
        List<PastMonth> found = funds.past(new PastFilter(
                source, plan.plan().departments(), plan.plan().currency(), past.get(0), past.get(past.size() - 1)));
        Function<PastMonth, BigDecimal> figure =
                method == FillMethod.LAST_YEAR_PLAN ? PastMonth::planned : PastMonth::actual;
        return lines(plan.plan(), source, found)
                .map(key -> {
                    List<BigDecimal> each = past.stream()
                            .map(month -> found.stream()
                                    .filter(one -> one.month().equals(month) && isOf(plan.plan(), source, key, one))
                                    .map(figure)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .toList();
                    return method.averaged() > 0 ? Basis.average(key, each, months) : Basis.same(key, each, months);
                })
                .toList();
    }

    /**
     * The lines that can be filled: those of the plan, and one for each category on which the budget's own department,
     * or the source, spent. What other departments spent on what they have no line for is none of this plan's.
     */
    private static Stream<LineKey> lines(NewBudget plan, UUID source, List<PastMonth> found) {
        Stream<LineKey> own = found.stream()
                .filter(one -> source != null || Objects.equals(one.department(), plan.department()))
                .map(one -> new LineKey(null, one.category()));
        return Stream.concat(plan.lines().stream().map(NewBudget.PlannedLine::key), own)
                .distinct()
                .filter(key -> !isLeftToOwnDepartment(plan, key));
    }

    /** What the budget's own department has a line for is not counted once more for the budget as a whole. */
    private static boolean isLeftToOwnDepartment(NewBudget plan, LineKey key) {
        return key.department() == null
                && plan.department() != null
                && plan.lines().stream()
                        .anyMatch(line -> line.key().equals(new LineKey(plan.department(), key.category())));
    }

    /** A source has figures by category alone, which are those of the budget as a whole. */
    private static boolean isOf(NewBudget plan, UUID source, LineKey key, PastMonth one) {
        if (!one.category().equals(key.category())) {
            return false;
        }
        UUID department = key.department() == null ? plan.department() : key.department();
        return source == null ? Objects.equals(one.department(), department) : key.department() == null;
    }

    private List<YearMonth> past(WorkingPlan plan, FillMethod method) {
        if (method.averaged() == 0) {
            return plan.months().stream().map(month -> month.minusYears(1)).toList();
        }
        YearMonth now = YearMonth.from(tenants.today());
        YearMonth start = plan.months().get(0);
        YearMonth after = start.isBefore(now) ? start : now;
        return Stream.iterate(after.minusMonths(method.averaged()), month -> month.plusMonths(1))
                .limit(method.averaged())
                .toList();
    }

    private WorkingPlan named(UUID source, String currency) {
        WorkingPlan model;
        try {
            model = desk.inForce(source);
        } catch (NotFound none) {
            throw InvalidInput.of("source", "unknown", "There is no such budget.");
        }
        if (!model.plan().currency().equals(currency)) {
            throw InvalidInput.of(
                    "source",
                    "other-currency",
                    "That budget is kept in " + model.plan().currency() + ", this one in " + currency + ".");
        }
        return model;
    }
}
