package org.budgeting.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fiscal year with its periods, which follow each other without a gap and cover it exactly.
 *
 * @param year by which it is named
 */
public record FiscalYear(int year, List<FiscalPeriod> periods) {

    public FiscalYear {
        periods = List.copyOf(periods);
    }

    /** {@code FY2026}. */
    public String name() {
        return nameOf(year);
    }

    static String nameOf(int year) {
        return "FY" + year;
    }

    public Period days() {
        return new Period(
                periods.get(0).days().start(),
                periods.get(periods.size() - 1).days().end());
    }

    /** Empty for a number that the year does not have. */
    public Optional<FiscalPeriod> period(int number) {
        return number < 1 || number > periods.size() ? Optional.empty() : Optional.of(periods.get(number - 1));
    }

    /** @throws IllegalArgumentException for a day outside of the year */
    public FiscalPeriod periodOf(LocalDate day) {
        return periods.stream()
                .filter(period -> period.days().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " is not in " + name()));
    }
}
