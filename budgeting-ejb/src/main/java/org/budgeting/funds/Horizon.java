package org.budgeting.funds;

/** Against what a booking is held: the whole approved amount, or what is planned up to its month. */
public enum Horizon {
    ANNUAL,
    YEAR_TO_DATE
}
