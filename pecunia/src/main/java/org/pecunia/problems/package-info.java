/**
 * Says no: every refusal leaves Pecunia as an RFC 9457 problem document that names the field.
 *
 * <ul>
 *   <li>N1 whatever a client sends is answered by 200 or by a refusal of 400, 401, 403, 404, 405, 406, 413, 415 or 422,
 *       never by a 500;
 *   <li>N2 a refusal about content lists all fields that a single look can find, each by JSON pointer (RFC 6901) with a
 *       code for programs and a sentence for people;
 *   <li>N3 an unexpected failure shows an id that the log holds too, never its text.
 * </ul>
 *
 * Out of scope: what the rules for the fields are. Each component checks its own requests.
 */
package org.pecunia.problems;
