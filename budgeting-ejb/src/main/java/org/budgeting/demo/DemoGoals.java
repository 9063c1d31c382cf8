package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.budgeting.goals.GoalClosing;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalResult;
import org.budgeting.goals.GoalService;
import org.budgeting.goals.GoalType;
import org.budgeting.goals.NewGoal;
import org.budgeting.goals.NewGoalValue;
import org.budgeting.goals.NewRevenue;

/** Goals on their way: one on its pace, one behind it, one without a budget, and one that ended. */
@Dependent
class DemoGoals {

    private static final BigDecimal SHARE = new BigDecimal("60");

    /** How far a goal was at each step, in percent of where it is; growth is never even. */
    private static final int[] WAY = {6, 15, 21, 33, 41, 48, 60, 66, 79, 88, 100};

    @Inject
    private GoalService goals;

    void follow(UUID campaign, LocalDate yearEnd, LocalDate today, String currency) {
        LocalDate start = today.withDayOfYear(1);
        List<NewGoal.Payer> part = List.of(new NewGoal.Payer(campaign, SHARE));
        UUID leads = set("Qualified leads", GoalType.LEADS, "4800", "leads", start, yearEnd, part);
        walk(leads, start, today, "3910");
        goals.earn(leads, new NewRevenue(new BigDecimal("182000"), today, "Orders of the spring fair"));
        UUID revenue = set("Attributed revenue", GoalType.REVENUE, "1200000", currency, start, yearEnd, part);
        walk(revenue, start, today, "865000");
        goals.earn(revenue, new NewRevenue(new BigDecimal("865000"), today, null));
        UUID engagement = set("Newsletter engagement", GoalType.ENGAGEMENT, "35", "percent", start, yearEnd, List.of());
        walk(engagement, start, today, "31");
        GoalDetails fair =
                goals.get(set("Visitors of the fair", GoalType.AWARENESS, "900", "visitors", start, yearEnd, part));
        goals.close(
                fair.id(),
                fair.version(),
                new GoalClosing(GoalResult.MISSED, new BigDecimal("740"), "The second day was rained off"));
    }

    private UUID set(
            String name,
            GoalType type,
            String target,
            String unit,
            LocalDate start,
            LocalDate due,
            List<NewGoal.Payer> payers) {
        return goals.set(new NewGoal(
                        name,
                        type,
                        new BigDecimal(target),
                        null,
                        unit,
                        start,
                        null,
                        due,
                        "spring-" + start.getYear(),
                        payers))
                .id();
    }

    private void walk(UUID goal, LocalDate start, LocalDate today, String reached) {
        long days = ChronoUnit.DAYS.between(start, today);
        for (int step = 0; step < WAY.length; step++) {
            BigDecimal value = new BigDecimal(reached)
                    .multiply(BigDecimal.valueOf(WAY[step]))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
            goals.reach(goal, new NewGoalValue(value, start.plusDays(days * (step + 1) / WAY.length), null));
        }
    }
}
