/**
 * Statements on paper: figures of other components, printed by module reports. ST1 a statement holds nothing that its
 * reader may not see on the page.
 */
package org.budgeting.statements;
