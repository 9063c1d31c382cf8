/** Vendors over HTTP and in the portal. */
package org.budgeting.web.vendors;
