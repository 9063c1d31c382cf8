/**
 * Who did what. A1 each write of business data leaves an entry in its transaction. A2 entries are append-only; soon
 * after the commit they are chained by hash, in batches, off the write path; one changed, removed, inserted or
 * reordered row is found and named. A3 reading it needs the right to.
 *
 * <p>A writer puts the entry and a mark into its transaction and never touches the head of the chain, so writers of one
 * tenant do not wait for each other. The sealer takes marked entries in order and appends a link for each.
 */
package org.budgeting.audit;
