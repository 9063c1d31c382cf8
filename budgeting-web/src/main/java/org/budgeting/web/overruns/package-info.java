/** {@code /budgeting/over_budget_cases/} and their pages. */
package org.budgeting.web.overruns;
