/** Variances at the edges: what has to be explained, explanations, and the threshold. */
package org.budgeting.web.variances;
