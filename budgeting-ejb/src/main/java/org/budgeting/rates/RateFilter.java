package org.budgeting.rates;

import java.time.LocalDate;

/**
 * Which rates a list shall have; null where anything will do.
 *
 * @param currency on either side
 * @param from first day, included
 * @param to last day, included
 */
public record RateFilter(String currency, RateSource source, LocalDate from, LocalDate to) {

    public static final RateFilter ALL = new RateFilter(null, null, null, null);
}
