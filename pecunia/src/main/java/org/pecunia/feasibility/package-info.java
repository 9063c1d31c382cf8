/**
 * Judges whether a goal will be reached: how likely its trend brings it to the target by the day that was set.
 *
 * <ul>
 *   <li>G1 the score is the sum of its named factors, to the point, and each factor explains itself with figures;
 *   <li>G2 the probability comes from the errors that the same trend made on the same values before, never from an
 *       assumed one; where there are too few, a warning says what stands in their place;
 *   <li>G3 what is reached is certain, what is over is known: no probability is made up for either.
 * </ul>
 *
 * Out of scope: what the values mean, and who may see them.
 */
package org.pecunia.feasibility;
