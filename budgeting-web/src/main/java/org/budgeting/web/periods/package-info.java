/** Fiscal calendars and periods over HTTP and in the portal. */
package org.budgeting.web.periods;
