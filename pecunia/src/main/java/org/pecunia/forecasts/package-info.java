/**
 * Carries a series forward, with ranges that hold what they promise.
 *
 * <ul>
 *   <li>F1 the same history gives the same forecast;
 *   <li>F2 a range is learnt from the errors that the same method made on the same series, never assumed; wider levels
 *       hold narrower ones;
 *   <li>F3 a short history is warned about and has wide ranges; below three points there is no forecast, and that is an
 *       answer, not an error;
 *   <li>F4 what was never negative is never forecast negative;
 *   <li>P6 each forecast shows its measured error beside that of the naive forecast, and a model that did worse than
 *       the naive one on this series is not shown.
 * </ul>
 *
 * Out of scope: where a series comes from and what it means. Known future payments are the client's to add.
 */
package org.pecunia.forecasts;
