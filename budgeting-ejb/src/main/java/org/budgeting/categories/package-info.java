/**
 * The chart of categories: what money is spent on. G1 a name is unique among its siblings, in any case. G2 spending
 * without a category goes to "Uncategorised", which each tenant has. Merging, moving and retiring are out of scope
 * here.
 */
package org.budgeting.categories;
