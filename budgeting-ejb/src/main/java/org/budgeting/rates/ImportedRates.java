package org.budgeting.rates;

import java.util.List;

/**
 * What became of a file of rates.
 *
 * @param accepted how many were new
 * @param corrected how many differ from what was known, which is kept as their past
 * @param unchanged how many were known as they stand
 * @param rejected how many are no rates
 * @param reasons of the first {@value #REASONS_MAX} rejected ones
 */
public record ImportedRates(long accepted, long corrected, long unchanged, long rejected, List<Reason> reasons) {

    public static final int REASONS_MAX = 100;

    /** Why a rate was rejected, and in which line of the file it stands. */
    public record Reason(long line, String message) {}
}
