package org.budgeting.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.money.Money;

/**
 * A change of what is available in a budget.
 *
 * @param amount how much is planned, reserved, committed, spent or released; an actual below zero is a refund (F4)
 * @param converted what was reserved or committed before and now turns into this; zero if nothing
 * @param source the document behind it
 * @param outside whether it happened already, outside of our control (F6): it is booked even where it breaks a limit
 * @param original what {@code amount} was in the currency in which it was paid, with the same sign; null if that is the
 *     budget's. Only what moves its whole amount has one
 * @param hold where that which is converted or given back is held; by the source, for the day itself, if null
 */
public record Booking(
        Kind kind,
        UUID budget,
        UUID category,
        LocalDate day,
        Money amount,
        BigDecimal converted,
        Source source,
        boolean outside,
        Hold hold,
        Money original) {

    /** Kind and id of the document that a booking comes from. */
    public record Source(String type, UUID id) {}

    /** A document that holds something, and the day for which it does. */
    public record Hold(Source source, LocalDate day) {}

    public Booking {
        hold = hold == null ? new Hold(source, day) : hold;
    }

    Booking(
            Kind kind,
            UUID budget,
            UUID category,
            LocalDate day,
            Money amount,
            BigDecimal converted,
            Source source,
            boolean outside) {
        this(kind, budget, category, day, amount, converted, source, outside, null, null);
    }

    /** The steps of a purchase, and the plan that they draw on (F1). */
    public enum Kind {
        /** A budget, a revision or a transfer makes more or less available. */
        PLAN,
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

    public static Booking reserve(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.RESERVE, budget, category, day, amount, BigDecimal.ZERO, source, false);
    }

    public static Booking commit(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.COMMIT, budget, category, day, amount, BigDecimal.ZERO, source, false);
    }

    public static Booking actual(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.ACTUAL, budget, category, day, amount, BigDecimal.ZERO, source, false);
    }

    /** The same, with what the source holds already turned into it. */
    public Booking converting(BigDecimal held) {
        return converting(held, hold);
    }

    /** The same, with what another document holds, maybe for another month, already turned into it. */
    public Booking converting(BigDecimal held, Hold from) {
        return new Booking(kind, budget, category, day, amount, held, source, outside, from, original);
    }

    /** The same, known to have happened already. */
    public Booking happenedOutside() {
        return new Booking(kind, budget, category, day, amount, converted, source, true, hold, original);
    }

    /** The same, paid in another currency. */
    public Booking paidIn(Money paid) {
        return new Booking(kind, budget, category, day, amount, converted, source, outside, hold, paid);
    }

    /** Gives back what a request still reserves. */
    public static Booking releaseReserved(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.RELEASE_RESERVED, budget, category, day, amount, BigDecimal.ZERO, source, false);
    }

    /** Gives back what an order still commits. */
    public static Booking releaseCommitted(UUID budget, UUID category, LocalDate day, Money amount, Source source) {
        return new Booking(Kind.RELEASE_COMMITTED, budget, category, day, amount, BigDecimal.ZERO, source, false);
    }

    static Booking plan(UUID budget, Cell cell, Money amount, Source source) {
        return new Booking(
                Kind.PLAN, budget, cell.category(), cell.month().atDay(1), amount, BigDecimal.ZERO, source, false);
    }

    /** What stood below an account before it was opened. Its own source, where several documents are added up. */
    static Booking takenIn(UUID account, FundRepository.Standing standing, Money amount) {
        Movement movement = standing.movement();
        Kind kind = movement.actual().signum() != 0
                ? Kind.ACTUAL
                : movement.committed().signum() != 0 ? Kind.COMMIT : Kind.RESERVE;
        Source source = standing.source() == null ? new Source("fund_account", account) : standing.source();
        return new Booking(
                kind,
                account,
                standing.cell().category(),
                standing.cell().month().atDay(1),
                amount,
                BigDecimal.ZERO,
                source,
                true);
    }

    /** Whether it only returns what was held; that passes always. */
    boolean givesBack() {
        return kind == Kind.RELEASE_RESERVED || kind == Kind.RELEASE_COMMITTED;
    }

    /** Whether it depends on what is held in accounts that bind the budget. */
    boolean needsWhatIsHeld() {
        return converted.signum() != 0 || givesBack();
    }

    Cell cell() {
        return new Cell(category, YearMonth.from(day));
    }

    /** Where that stands which it converts. */
    Cell heldCell() {
        return new Cell(category, YearMonth.from(hold.day()));
    }

    Movement movement() {
        return movement(amount.amount(), converted);
    }

    /** The same in an account that binds the budget; it converts and gives back no more than the source holds there. */
    Movement movement(FundRepository.Held held) {
        return switch (kind) {
            case COMMIT -> movement(amount.amount(), converted.min(held.reserved()));
            case ACTUAL -> movement(amount.amount(), converted.min(held.committed()));
            case RELEASE_RESERVED -> movement(amount.amount().min(held.reserved()), converted);
            case RELEASE_COMMITTED -> movement(amount.amount().min(held.committed()), converted);
            case PLAN, RESERVE -> movement();
        };
    }

    /** What an account gives back that the source holds something in, but that does not bind the budget any more. */
    Movement released(FundRepository.Held held) {
        BigDecimal zero = BigDecimal.ZERO;
        return switch (kind) {
            case COMMIT -> new Movement(zero, converted.min(held.reserved()).negate(), zero, zero);
            case ACTUAL ->
                new Movement(zero, zero, converted.min(held.committed()).negate(), zero);
            default -> movement(held);
        };
    }

    /**
     * What a part of it moves of what was paid in another currency: all where it takes, all back where it gives back;
     * null if nothing, and in accounts of others.
     */
    Money originalOf(UUID account, Source by, Movement part) {
        int sign = part.taken().signum() * amount.amount().signum();
        boolean none = original == null || sign == 0 || !account.equals(budget) || !by.equals(source);
        return none ? null : sign > 0 ? original : original.negated();
    }

    private Movement movement(BigDecimal sum, BigDecimal converted) {
        BigDecimal zero = BigDecimal.ZERO;
        return switch (kind) {
            case PLAN -> new Movement(sum, zero, zero, zero);
            case RESERVE -> new Movement(zero, sum, zero, zero);
            case COMMIT -> new Movement(zero, converted.negate(), sum, zero);
            case ACTUAL -> new Movement(zero, zero, converted.negate(), sum);
            case RELEASE_RESERVED -> new Movement(zero, sum.negate(), zero, zero);
            case RELEASE_COMMITTED -> new Movement(zero, zero, sum.negate(), zero);
        };
    }
}
