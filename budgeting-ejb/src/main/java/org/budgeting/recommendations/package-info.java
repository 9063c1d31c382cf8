/**
 * What Pecunia says of budgets: health, risk, projection and advice. H1 it is asked after the commit, never inside a
 * write. H2 what it said last is kept with its date; when it does not answer, that is shown beside the old figures. H3
 * many changes of one budget are one question.
 */
package org.budgeting.recommendations;
