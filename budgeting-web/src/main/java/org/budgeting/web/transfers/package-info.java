/** {@code /budgeting/transfers/} and {@code /budgeting/carry_forwards/}. */
package org.budgeting.web.transfers;
