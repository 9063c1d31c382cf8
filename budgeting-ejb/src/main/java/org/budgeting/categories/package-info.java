/**
 * The chart of categories: what money is spent on.
 *
 * <p>G1 a name is unique among its siblings, in any case, and so is a synonym in the whole chart. G2 spending without a
 * category goes where a rule of the tenant says, and else to "Uncategorised", which each tenant has and keeps. G3 the
 * chart is a tree of six levels at most, without circles. G4 a category is retired, never deleted: new plans and
 * spending do not find it, old ones still show it. G5 one that is merged is retired, stands below its target and is
 * known there by its name; what was planned and booked stays where it was. G6 moving and merging change what limits
 * count, in open periods alone, and are refused where a limit would not bear it. G7 a rule that a person wrote is never
 * changed by what others correct; one that is learned is used once two corrections agree.
 *
 * <p>Who holds categories by their ids is not known here; they tell through {@link CategoryUser} and
 * {@link CategoryLimits}.
 */
package org.budgeting.categories;
