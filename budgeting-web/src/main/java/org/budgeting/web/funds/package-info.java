/** {@code /budgeting/ledger/}. */
package org.budgeting.web.funds;
