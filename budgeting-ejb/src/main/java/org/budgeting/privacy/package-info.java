/**
 * Privacy: what must not be kept. PR1 a number of a payment card, thirteen to nineteen digits that pass Luhn's check,
 * with single blanks or dashes between them or without, is masked but for its last four digits before a text is kept or
 * sent on. PR2 account numbers (IBAN, ISO 13616) ids (UUID, RFC 9562) and days are no card numbers. PR3 what is logged
 * is masked once more: an unforeseen failure may quote what no edge has seen.
 *
 * <p>Applied once at each edge: where JSON is read, where forms are, where parameters of addresses are, where files of
 * rows come in, and where names of files and headers do. Out of scope: pictures, and the contents of attached files.
 */
package org.budgeting.privacy;
