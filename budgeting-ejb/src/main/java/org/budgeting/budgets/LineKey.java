package org.budgeting.budgets;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a line of a plan is for; no two lines are for the same.
 *
 * @param department null for the budget as a whole
 */
public record LineKey(UUID department, UUID category) implements Serializable {}
