/** Recurring expenses at the edges: the resource and the pages. */
package org.budgeting.web.recurring;
