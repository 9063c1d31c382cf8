/**
 * Variances and their explanations: per budget, category and month what was used less what was planned, and why.
 *
 * <p>V1 the variance is actual + committed − planned, read from the maintained balances and never from expenses. V2
 * above the tenant's threshold, by share and by amount, a variance of a month that has ended has to be explained; until
 * then commentary is due. V3 an explanation holds for the variance that it was written about: if that moves by more
 * than the threshold since, commentary is due anew. V4 explanations are added and never changed; the latest counts, the
 * others are its history. V5 where something was paid in another currency, a variance is told apart by the budget
 * rates: what came of rates, and what came of volumes and prices; the two come to the whole.
 */
package org.budgeting.variances;
