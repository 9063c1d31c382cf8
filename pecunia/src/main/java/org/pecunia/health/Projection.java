package org.pecunia.health;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import org.pecunia.forecasts.Forecast;
import org.pecunia.forecasts.Frequency;
import org.pecunia.forecasts.Outlook;
import org.pecunia.forecasts.Series;
import org.pecunia.forecasts.Warning;

/**
 * Where the spend of a budget will end: what is spent, plus what the remaining days will take, with a range and the
 * probability that it is more than the amount.
 *
 * <p>With six whole months behind it the rest is the sum of the monthly forecast, and its range comes from the errors
 * that forecasts of such <em>sums</em> made on this history. Before that the rest is the remaining plan times the pace
 * so far, where the pace is believed by z = d / (d + 30) after d days and the plan for the other part (Bühlmann's
 * credibility, 1967); without a plan and with z = 1 this is the burn rate times the days left. Its range is that of
 * real departments: a factor of e^0.4 is one standard deviation, with heavy tails (the twelve-month sum of 125
 * published council series is missed by 29 to 33 % on average, even by the best models).
 */
final class Projection {
    static final int LEVEL = 80;

    private static final int MONTHS_TO_FORECAST = 6;
    private static final int MONTHS_REMEMBERED = 240;
    private static final double DAYS_TO_BELIEVE_HALF = 30;
    private static final double LOG_SPREAD_OF_DEPARTMENTS = 0.4;
    private static final TDistribution HEAVY_TAILED = new TDistribution(4);

    private final Budget budget;
    private final List<Warning> warnings = new ArrayList<>();
    private final Outlook outlook;
    private final int monthsAhead;
    private final double outlookShare;
    private final double rest;

    Projection(Budget budget) {
        this.budget = budget;
        Optional<Series> history = history();
        if (history.isEmpty()) {
            outlook = null;
            monthsAhead = 0;
            outlookShare = 0;
            rest = budget.isOver() ? 0 : restByPace();
        } else {
            YearMonth last = budget.lastWholeMonth();
            monthsAhead = (int) ChronoUnit.MONTHS.between(last, YearMonth.from(budget.end()));
            outlook = Outlook.of(history.get(), monthsAhead);
            warnings.addAll(outlook.warnings());
            rest = restByForecast(last);
            double whole = outlook.sum(monthsAhead);
            outlookShare = whole <= 0 ? 0 : rest / whole;
        }
    }

    /** The spend on the last day, by expectation; never below what is spent and committed already (rule H3). */
    double spend() {
        return atLeastBound(budget.actual().doubleValue() + rest);
    }

    double lower() {
        return atLeastBound(budget.actual().doubleValue() + restAtQuantile(false));
    }

    double upper() {
        return atLeastBound(budget.actual().doubleValue() + restAtQuantile(true));
    }

    double overrunProbability() {
        if (budget.bound().compareTo(budget.amount()) > 0) {
            return 1;
        }
        double left = budget.amount().subtract(budget.actual()).doubleValue();
        if (rest <= 0) {
            return 0;
        }
        if (outlook != null && outlookShare > 0) {
            return outlook.probabilityOfSumAbove(left / outlookShare, monthsAhead);
        }
        return left <= 0
                ? 1
                : 1 - HEAVY_TAILED.cumulativeProbability(Math.log(left / rest) / LOG_SPREAD_OF_DEPARTMENTS);
    }

    /** How much of the amount the end misses: above 0 an overrun, below 0 money left. */
    double variance() {
        return spend() - budget.amount().doubleValue();
    }

    /** The monthly forecast behind it, when there was history enough for one. */
    Optional<Forecast> forecast() {
        return Optional.ofNullable(outlook).map(o -> o.forecast(budget.id(), List.of(LEVEL, 95)));
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private Optional<Series> history() {
        if (budget.isOver()) {
            return Optional.empty();
        }
        YearMonth last = budget.lastWholeMonth();
        YearMonth first =
                budget.firstMonthOfSpend().filter(m -> !m.isAfter(last)).orElse(last.plusMonths(1));
        int known = (int) Math.min(MONTHS_REMEMBERED, ChronoUnit.MONTHS.between(first, last) + 1);
        if (known < MONTHS_TO_FORECAST) {
            warnings.add(new Warning(
                    "projected_by_pace",
                    "Whole months with spend: %d; a forecast needs %d. The end is projected from the plan and the pace so far."
                            .formatted(known, MONTHS_TO_FORECAST)));
            return Optional.empty();
        }
        YearMonth from = last.minusMonths(known - 1L);
        double[] values = new double[known];
        for (int i = 0; i < known; i++) {
            values[i] = budget.month(from.plusMonths(i)).actual().doubleValue();
        }
        return Optional.of(new Series(Frequency.MONTHLY, from.getLong(ChronoField.PROLEPTIC_MONTH), values));
    }

    /** Each forecast month by the part of its days that is still to come within the budget. */
    private double restByForecast(YearMonth last) {
        LocalDate tomorrow = budget.asOf().plusDays(1);
        double sum = 0;
        for (int h = 1; h <= monthsAhead; h++) {
            double value = outlook.sum(h) - outlook.sum(h - 1);
            sum += value * budget.share(last.plusMonths(h), tomorrow, budget.end());
        }
        return Math.max(0, sum);
    }

    private double restByPace() {
        double due = budget.dueShare();
        double amount = budget.amount().doubleValue();
        double believed = budget.daysElapsed() / (budget.daysElapsed() + DAYS_TO_BELIEVE_HALF);
        double pace = due * amount == 0 ? 1 : budget.actual().doubleValue() / (due * amount);
        return Math.max(0, (1 - due) * amount * (believed * pace + 1 - believed));
    }

    private double restAtQuantile(boolean upper) {
        if (outlook != null && outlookShare > 0) {
            Outlook.Range range = outlook.sumRange(monthsAhead, LEVEL / 100.0);
            return outlookShare * (upper ? range.upper() : range.lower());
        }
        double probability = (1 + LEVEL / 100.0) / 2;
        double factor = Math.exp(LOG_SPREAD_OF_DEPARTMENTS * HEAVY_TAILED.inverseCumulativeProbability(probability));
        return upper ? rest * factor : rest / factor;
    }

    private double atLeastBound(double spend) {
        return Math.max(budget.bound().doubleValue(), spend);
    }
}
