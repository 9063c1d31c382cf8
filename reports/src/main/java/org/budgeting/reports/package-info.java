/**
 * Prints what others know: records in, PDF out.
 *
 * <ul>
 *   <li>RP1 Every printed column adds up to the total that is printed below it: totals are sums of the same figures,
 *       and no figure is rounded for print.
 *   <li>RP2 Text from people is printed literally; nothing in it is markup or an expression.
 *   <li>RP3 Each page tells its number, how many there are, and when and for whom the statement was made.
 * </ul>
 *
 * Out of scope: reading the database, deciding who may see a figure, sending the file.
 */
package org.budgeting.reports;
