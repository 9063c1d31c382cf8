/**
 * Judges a budget: how healthy it is, where its spend will end, and what could be done about it.
 *
 * <ul>
 *   <li>H1 the score is the sum of its named factors, to the point, and each factor explains itself with figures;
 *   <li>H2 90 and more is excellent, 80 good, 60 moderate, below that critical; the risk level is read from the
 *       probability of an overrun alone;
 *   <li>H3 the projected end has a range, and is never below what is spent and committed already;
 *   <li>H4 with six whole months the rest is forecast from them, before that from the plan and the pace so far, and a
 *       warning says which;
 *   <li>H5 each recommendation cites the figures that it rests on; Pecunia proposes, a person decides;
 *   <li>H6 money is decimal on both sides; doubles hold statistics only.
 * </ul>
 *
 * Out of scope: who may see the budget, and converting currencies.
 */
package org.pecunia.health;
