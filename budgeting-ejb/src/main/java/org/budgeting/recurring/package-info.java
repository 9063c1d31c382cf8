/**
 * Recurring expenses: what is spent again and again, by a rule of RFC 5545.
 *
 * <p>RX1 a rule gives the same days wherever it is asked, in the order of the calendar and each once; a month without
 * its day is left out or takes its last day, as the rule says. RX2 a day is due when it begins in the rule's time zone.
 * RX3 each day is booked once, also after days without a server and with several of them. RX4 each booking passes the
 * door of expenses with what the owner may do then; one that is refused stands with its reason until it is tried again
 * or skipped. RX5 what is booked stays: a rule changes for the days that are still to come, and one whose days change
 * ends the day before another begins.
 *
 * <p>Out of scope until the component grows: days that are left out one by one, amounts that grow by themselves.
 */
package org.budgeting.recurring;
