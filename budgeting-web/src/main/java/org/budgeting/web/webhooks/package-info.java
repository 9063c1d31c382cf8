/** Who is told of events, and what became of each telling, at the edges. */
package org.budgeting.web.webhooks;
