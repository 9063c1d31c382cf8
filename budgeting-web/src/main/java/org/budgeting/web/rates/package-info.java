/** Exchange rates over HTTP and in the portal. */
package org.budgeting.web.rates;
