/**
 * Answers kept for repeated requests (E2). K1 the same key with the same request has one effect and one answer, also
 * when the twins arrive at the same moment or at different servers. K2 the answer is kept in the transaction of its
 * effect: there is never one without the other. K3 a key belongs to one caller and one operation; used for another
 * request it is refused. K4 answers are kept for a day.
 */
package org.budgeting.idempotency;
