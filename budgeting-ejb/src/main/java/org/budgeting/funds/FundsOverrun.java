package org.budgeting.funds;

import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.money.Money;

/**
 * Something that had happened already was booked although the budget, or one that binds it, had not enough left (F6).
 * Told while the budget's account is locked.
 *
 * @param budget the budget that was broken
 * @param day on which it happened
 * @param beyond how much more than was left
 */
public record FundsOverrun(UUID budget, Booking.Source source, LocalDate day, Money beyond) {}
