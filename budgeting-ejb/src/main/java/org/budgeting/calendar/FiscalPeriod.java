package org.budgeting.calendar;

import java.util.Locale;

/**
 * A part of a fiscal year.
 *
 * @param year by which the fiscal year is named
 * @param number from 1
 */
public record FiscalPeriod(int year, int number, Period days) {

    /** {@code FY2026-P03}; sorts as time goes. */
    public String name() {
        return nameOf(year, number);
    }

    public static String nameOf(int year, int number) {
        return String.format(Locale.ROOT, "%s-P%02d", FiscalYear.nameOf(year), number);
    }
}
