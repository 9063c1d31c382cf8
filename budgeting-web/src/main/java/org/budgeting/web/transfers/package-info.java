/** {@code /budgeting/transfers/} and their pages. */
package org.budgeting.web.transfers;
