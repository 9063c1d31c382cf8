/** Spending at the edges. */
package org.budgeting.web.spending;
