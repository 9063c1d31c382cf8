/** Refusals: what the business says no with, and the facts that it gives (E1). */
package org.budgeting.problems;
