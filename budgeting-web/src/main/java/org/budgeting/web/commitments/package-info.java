/** {@code /budgeting/commitments/}, and commitments in the portal. */
package org.budgeting.web.commitments;
