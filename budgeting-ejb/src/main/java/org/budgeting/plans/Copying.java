package org.budgeting.plans;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.calendar.Period;

/** The plan of the next period, made after another one (PL2). Pure. */
final class Copying {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

    private Copying() {}

    static NewBudget of(WorkingPlan model, NewCopy wish) {
        Uplift uplift = Uplift.of(wish.upliftPercent());
        LocalDate first = wish.startDate() == null ? model.period().following().start() : wish.startDate();
        Period period = model.period().startingOn(first);
        Currency currency = Currency.getInstance(model.plan().currency());
        int months = period.months().size();
        List<NewBudget.PlannedLine> lines = model.rows().stream()
                .map(row -> Basis.same(row.key(), row.amounts(), months).line(uplift, currency))
                .filter(line -> line.amount().signum() > 0)
                .toList();
        String name = wish.name() == null || wish.name().isBlank()
                ? moved(
                        model.plan().name(),
                        first.getYear() - model.period().start().getYear())
                : wish.name();
        return model.plan().during(name, period).withLines(lines);
    }

    /** The name with each year in it moved on. */
    static String moved(String name, int years) {
        return YEAR.matcher(name).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }
}
