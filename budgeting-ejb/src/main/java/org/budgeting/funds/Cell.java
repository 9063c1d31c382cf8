package org.budgeting.funds;

import java.time.YearMonth;
import java.util.UUID;

/** A place in a budget's plan: a category in a month. */
public record Cell(UUID category, YearMonth month) {}
