package org.budgeting.rates;

/** Who says what a rate is. */
public enum RateSource {
    /** The European Central Bank's reference rates, from its file. */
    ECB,
    /** Somebody of the organisation: a rate kept for a day, or the one that a bank charged. */
    MANUAL
}
