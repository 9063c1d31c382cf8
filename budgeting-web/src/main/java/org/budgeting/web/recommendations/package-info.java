/** Pecunia's advice over HTTP and in the portal. */
package org.budgeting.web.recommendations;
