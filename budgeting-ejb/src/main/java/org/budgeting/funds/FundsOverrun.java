package org.budgeting.funds;

import java.util.UUID;
import org.budgeting.money.Money;

/**
 * Something that had happened already was booked although the budget, or one that binds it, had not enough left (F6).
 *
 * @param budget the budget that was broken
 * @param beyond how much more than was left
 */
public record FundsOverrun(UUID budget, Booking.Source source, Money beyond) {}
