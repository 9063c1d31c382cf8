/** The edges of plans. */
package org.budgeting.web.plans;
