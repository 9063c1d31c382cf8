/**
 * Pecunia's edge: where its API begins, how JSON is read and written, and whether it is ready.
 *
 * <ul>
 *   <li>E1 a body is read up to 1 MiB and not a byte further;
 *   <li>E2 JSON is taken literally: no unknown or repeated field, no text for a number, no number for a text, no NaN;
 *   <li>E3 an answer depends on the request alone: no clock, no chance, no memory of earlier requests.
 * </ul>
 *
 * Out of scope: who may call. Tokens are verified by the server, the role {@code pecunia_client} by each resource.
 */
package org.pecunia.edge;
