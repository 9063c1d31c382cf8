package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.money.Money;

/**
 * A change of what is available in a budget.
 *
 * @param amount how much is reserved, committed, spent or released; an actual below zero is a refund (F4)
 * @param converted what was reserved or committed before and now turns into this; zero if nothing
 * @param source the document behind it
 */
public record Booking(
        Kind kind, UUID budget, UUID category, LocalDate day, Money amount, BigDecimal converted, Source source) {

    /** Kind and id of the document that a booking comes from. */
    public record Source(String type, UUID id) {}

    /** The steps of a purchase (F1). */
    public enum Kind {
        /** A request holds money back. */
        RESERVE,
        /** An order binds money; converts what the request reserved. */
        COMMIT,
        /** An invoice or payment uses money; converts what the order committed. */
        ACTUAL,
        /** A request that is abandoned gives back what it reserved. */
        RELEASE_RESERVED,
        /** An order that is cancelled gives back what it committed. */
        RELEASE_COMMITTED
    }

    public static Booking commit(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.COMMIT, budget, category, day, amount, BigDecimal.ZERO, source);
    }

    public static Booking actual(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.ACTUAL, budget, category, day, amount, BigDecimal.ZERO, source);
    }

    Movement movement() {
        BigDecimal sum = amount.amount();
        BigDecimal zero = BigDecimal.ZERO;
        return switch (kind) {
            case RESERVE -> new Movement(sum, zero, zero);
            case COMMIT -> new Movement(converted.negate(), sum, zero);
            case ACTUAL -> new Movement(zero, converted.negate(), sum);
            case RELEASE_RESERVED -> new Movement(sum.negate(), zero, zero);
            case RELEASE_COMMITTED -> new Movement(zero, sum.negate(), zero);
        };
    }
}
