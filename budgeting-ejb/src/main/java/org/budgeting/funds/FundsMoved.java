package org.budgeting.funds;

import java.util.UUID;

/** The figures of a budget changed: it was approved, or something was booked to it. */
public record FundsMoved(String tenant, UUID budget) {}
