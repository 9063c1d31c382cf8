/**
 * The clock and the periods of the business. Days are {@code LocalDate}, moments {@code Instant}, months
 * {@code YearMonth}.
 */
package org.budgeting.calendar;
