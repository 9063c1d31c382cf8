/** Refusals: what the business says no with, and the facts that it gives. */
package org.budgeting.problems;
