/** The audit trail over HTTP. */
package org.budgeting.web.audit;
