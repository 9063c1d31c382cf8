package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.PastFilter;
import org.budgeting.funds.PastMonth;
import org.budgeting.problems.InvalidInput;

/** Looks up how the year before went where a line follows it, so that such a line is one by weights (M3). */
@Dependent
class LastYear {

    @Inject
    private FundsReader funds;

    /** @throws InvalidInput naming each line that has nothing to follow */
    NewBudget followed(NewBudget plan) {
        if (plan.lines().stream().noneMatch(line -> line.phasing().method().followsLastYear())) {
            return plan;
        }
        List<YearMonth> months = BudgetRules.period(plan).months();
        Map<UUID, List<PastMonth>> read = new HashMap<>();
        var check = new InvalidInput.Check();
        List<NewBudget.PlannedLine> lines = new ArrayList<>();
        for (int n = 0; n < plan.lines().size(); n++) {
            NewBudget.PlannedLine line = plan.lines().get(n);
            Phasing phasing = line.phasing();
            if (phasing.method().followsLastYear()) {
                List<PastMonth> past = read.computeIfAbsent(phasing.source(), source -> past(plan, source, months));
                phasing = Phasing.like(months.stream()
                        .map(month -> came(past, plan, line, month.minusYears(1)))
                        .toList());
                check.refuseIf(
                        phasing.method() == PhasingMethod.EVEN,
                        "lines[" + n + "].phasing.method",
                        "nothing-to-follow",
                        "Nothing is known of this category a year before; choose another way.");
            }
            lines.add(new NewBudget.PlannedLine(line.department(), line.category(), line.amount(), phasing));
        }
        check.done();
        return plan.withLines(plan.amount(), lines);
    }

    private List<PastMonth> past(NewBudget plan, UUID source, List<YearMonth> months) {
        return funds.past(new PastFilter(
                source,
                plan.departments(),
                plan.currency(),
                months.get(0).minusYears(1),
                months.get(months.size() - 1).minusYears(1)));
    }

    private static BigDecimal came(List<PastMonth> past, NewBudget plan, NewBudget.PlannedLine line, YearMonth month) {
        boolean named = line.phasing().source() != null;
        UUID department = line.department() == null ? plan.department() : line.department();
        return past.stream()
                .filter(one ->
                        one.category().equals(line.category()) && one.month().equals(month))
                .filter(one -> named || Objects.equals(one.department(), department))
                .map(line.phasing().method() == PhasingMethod.LAST_YEAR_PLAN ? PastMonth::planned : PastMonth::actual)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
