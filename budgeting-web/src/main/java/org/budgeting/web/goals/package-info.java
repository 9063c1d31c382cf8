/** Goals over HTTP. */
package org.budgeting.web.goals;
