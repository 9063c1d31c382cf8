/**
 * The client of the AI service. P1 nobody waits for it inside a write. P2 each call has a timeout, retry with jitter,
 * circuit breaker, bulkhead and a fallback that says that there is no answer. N1 an answer is believed only if it has
 * the form that was agreed; anything else counts as no answer.
 */
package org.budgeting.pecunia;
