/**
 * Exchange rates of the tenant, by day: what a unit of one currency came to in another.
 *
 * <p>ER1 for a day the newest rate holds that is not younger, and at most ten days older; otherwise the conversion is
 * refused, and the refusal says what is missing. ER2 a rate is given as it stands, turned round, or crossed through the
 * euro; of several of the same day one by hand goes before the European Central Bank's, and one as it stands before one
 * that is computed. ER3 a conversion names its rate, day and source, keeps the original, and comes out of exactly the
 * rate that it names, rounded half up to the currency's own decimals. ER4 a corrected rate keeps what it was, and
 * changes nothing that was converted by it. ER5 the same file of the European Central Bank changes nothing twice.
 *
 * <p>Out of scope: fetching files from anywhere, buying and selling rates.
 */
package org.budgeting.rates;
