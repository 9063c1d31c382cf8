/** The chart of categories over HTTP and in the portal. */
package org.budgeting.web.categories;
