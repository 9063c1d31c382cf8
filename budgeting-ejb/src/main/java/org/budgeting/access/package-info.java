/**
 * Who may. Roles come from the token, rights from roles by one table, and one interceptor on the doors decides.
 *
 * <p>C1 each door method that an edge may call names the right it needs. C2 without a caller every such method is
 * refused.
 */
package org.budgeting.access;
