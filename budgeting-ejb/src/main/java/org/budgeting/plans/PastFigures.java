package org.budgeting.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
                    .map(row -> Basis.same(row.category(), row.amounts(), months))
                    .toList();
        }
        List<YearMonth> past = past(plan, method);
        List<PastMonth> found = funds.past(new PastFilter(
                source,
                Collections.singleton(plan.plan().department()),
                plan.plan().currency(),
                past.get(0),
                past.get(past.size() - 1)));
        Function<PastMonth, BigDecimal> figure =
                method == FillMethod.LAST_YEAR_PLAN ? PastMonth::planned : PastMonth::actual;
        return found.stream()
                .map(PastMonth::category)
                .distinct()
                .map(category -> {
                    List<BigDecimal> each = past.stream()
                            .map(month -> sum(found.stream()
                                    .filter(one -> one.category().equals(category)
                                            && one.month().equals(month))
                                    .map(figure)))
                            .toList();
                    return method.averaged() > 0
                            ? Basis.average(category, each, months)
                            : Basis.same(category, each, months);
                })
                .toList();
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

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
