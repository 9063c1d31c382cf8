package org.budgeting.web.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalValueDetails;

/**
 * Where a goal should be at the end of a month, and where it was.
 *
 * @param pace null without a due day
 * @param value the last one that was recorded by then; null in the future and before the first
 */
public record GoalMonth(YearMonth month, BigDecimal pace, BigDecimal value) {

    private static final int MONTHS_MAX = 60;

    /** From the first month to that of today or of the due day; the latest, if they are many. */
    static List<GoalMonth> of(GoalDetails goal, List<GoalValueDetails> values, LocalDate today) {
        YearMonth last = YearMonth.from(goal.dueOn() == null || goal.dueOn().isBefore(today) ? today : goal.dueOn());
        YearMonth first = YearMonth.from(goal.startOn());
        if (ChronoUnit.MONTHS.between(first, last) >= MONTHS_MAX) {
            first = last.minusMonths(MONTHS_MAX - 1L);
        }
        List<GoalMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            BigDecimal value = month.isAfter(YearMonth.from(today))
                    ? null
                    : values.stream()
                            .filter(one -> !one.reachedOn().isAfter(end))
                            .max(Comparator.comparing(GoalValueDetails::reachedOn)
                                    .thenComparing(GoalValueDetails::id))
                            .map(GoalValueDetails::value)
                            .orElse(null);
            BigDecimal pace = goal.expectedOn(end);
            months.add(new GoalMonth(month, pace == null ? null : pace.setScale(1, RoundingMode.HALF_UP), value));
        }
        return months;
    }
}
