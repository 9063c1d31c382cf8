/**
 * Starts the whole system on one machine: Keycloak with the demo realm, and Liberty with the budgeting system and
 * Pecunia.
 *
 * <p>The door is {@link org.budgeting.launcher.BudgetingSystem}: the one-command run
 * ({@link org.budgeting.launcher.Launcher}) and the tests that knock from outside start the same system through it.
 * Nothing here runs in production.
 */
package org.budgeting.launcher;
