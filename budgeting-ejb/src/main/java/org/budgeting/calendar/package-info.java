/**
 * The clock, the periods and the fiscal calendars of the business. Days are {@code LocalDate}, moments {@code Instant},
 * months {@code YearMonth}.
 */
package org.budgeting.calendar;
