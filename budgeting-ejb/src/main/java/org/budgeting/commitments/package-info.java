/**
 * Commitments: what is going to be bought, from the request that reserves the money to the invoice that uses it.
 *
 * <p>Q1 a request reserves all of its lines or none. Q2 its approval commits what was reserved, judged anew at that
 * stage, or changes nothing. Q3 an invoice uses what its line commits, in whichever month it comes; what goes beyond is
 * free spending, and the last one gives back the rest. Q4 what ends any other way gives back exactly what it still
 * held. Q5 a request that nobody decides on expires. Q6 a refund of what was bought gives back exactly its amount, and
 * commits nothing anew.
 *
 * <p>Invoices are expenses, which belong to those who record them; here only what they do to a line is known.
 */
package org.budgeting.commitments;
