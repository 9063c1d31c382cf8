/** Comments at the edges: threads of budgets, files, and where one is mentioned. */
package org.budgeting.web.comments;
