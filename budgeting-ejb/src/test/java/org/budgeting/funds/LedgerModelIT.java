package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.calendar.Period;
import org.budgeting.money.Money;
import org.budgeting.periods.PeriodDetails;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.BusinessException;
import org.budgeting.storage.Ids;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/**
 * Seeded sequences of everything that the ledger does, beside a model in memory that knows only sums (F1 to F5, F7).
 * Two budgets are spent from, a third binds both. What fails names its seed; {@code -Dledger.seed=…} runs that one
 * again, {@code -Dledger.sequences=10000} the long run.
 */
class LedgerModelIT extends InContainer {

    private static final int STEPS = 12;
    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final Currency POUNDS = Currency.getInstance("GBP");
    private static final YearMonth FIRST_MONTH = YearMonth.of(1950, 1);
    private static final int MONTHS_OF_A_TENANT = 1_000;

    @Inject
    private FundsLedger ledger;

    @Inject
    private FundsReader reader;

    @Inject
    private PeriodService periods;

    @Inject
    private ApprovalService approvals;

    @Inject
    private InTransaction transaction;

    @Inject
    private LedgerProof proof;

    private final List<UUID> budgets = new ArrayList<>();
    private final Map<UUID, Funds> model = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private TestTenant town;
    private UUID print;
    private UUID limit;
    private YearMonth month;
    private boolean closed;

    /** What a document reserved, or committed, and has not given back or used. */
    private record Hold(UUID budget, Booking.Source source, boolean committed, BigDecimal amount) {}

    @Test
    void rows_balances_and_model_say_the_same_after_every_step_F1_F2_F3_F4_F5_F7() {
        Long only = Long.getLong("ledger.seed");
        long first = only == null ? 1 : only;
        long last = only == null ? Long.getLong("ledger.sequences", 500) : only;
        for (long from = first; from <= last; from += MONTHS_OF_A_TENANT) {
            inATenant(from, Math.min(last, from + MONTHS_OF_A_TENANT - 1));
        }
    }

    /** Each sequence has a month to itself, so that limits and closings reach nothing of another one. */
    private void inATenant(long first, long last) {
        town = given.aTenant();
        print = town.category("Print");
        // The first approval of a tenant sets up what closes its periods.
        town.approvedBudget("1.00");
        month = FIRST_MONTH;
        for (long seed = first; seed <= last; seed++) {
            run(new Random(seed), seed);
            month = month.plusMonths(1);
        }
        proof.assertHolds(town);
    }

    private void run(Random random, long seed) {
        budgets.clear();
        model.clear();
        holds.clear();
        closed = false;
        limit = opened(cents(random, 80_000), true);
        budgets.add(opened(cents(random, 50_000), false));
        budgets.add(opened(cents(random, 50_000), false));
        for (int step = 0; step < STEPS; step++) {
            step(random);
            assertModel("seed " + seed + ", step " + step);
        }
        inLedger(() -> Stream.concat(budgets.stream(), Stream.of(limit)).forEach(ledger::close));
    }

    private UUID opened(BigDecimal amount, boolean binding) {
        UUID budget = Ids.next();
        inLedger(() -> {
            ledger.add(budget, terms(binding));
            ledger.plan(budget, terms(binding), Map.of(cell(), amount), source());
        });
        model.put(budget, new Funds(amount, ZERO, ZERO, ZERO));
        return budget;
    }

    private void assertModel(String where) {
        town.as(
                Role.FINANCE,
                () -> model.forEach((budget, expected) -> {
                    Funds kept = reader.funds(budget).orElseThrow();
                    assertThat(kept)
                            .as(where)
                            .usingRecursiveComparison()
                            .withComparatorForType(Comparator.<BigDecimal>naturalOrder(), BigDecimal.class)
                            .isEqualTo(expected);
                    assertThat(kept.available()).as(where).isNotNegative();
                }));
    }

    private void step(Random random) {
        UUID budget = budgets.get(random.nextInt(2));
        BigDecimal amount = cents(random, 20_000);
        switch (random.nextInt(10)) {
            case 0 -> reserve(budget, amount);
            case 1 -> commit(random, amount);
            case 2 -> invoice(random, amount);
            case 3 -> spend(budget, amount);
            case 4 -> spend(budget, amount.min(model.get(budget).actual()).negate());
            case 5 -> release(random);
            case 6 -> move(budget, amount);
            case 7 -> revise(budget, amount);
            case 8 -> revise(limit, amount.add(amount));
            default -> closeOrReopen();
        }
    }

    private void reserve(UUID budget, BigDecimal amount) {
        Booking.Source source = source();
        if (books(Booking.reserve(budget, print, day(), pounds(amount), source), amount)) {
            holds.add(new Hold(budget, source, false, amount));
            change(budget, amount, ZERO, ZERO);
        }
    }

    /** An order of another amount than the request reserved. */
    private void commit(Random random, BigDecimal amount) {
        Hold hold = any(random, false);
        if (hold == null) {
            return;
        }
        Booking booking = Booking.commit(hold.budget(), print, day(), pounds(amount), hold.source())
                .converting(hold.amount());
        if (books(booking, amount.subtract(hold.amount()))) {
            holds.remove(hold);
            holds.add(new Hold(hold.budget(), hold.source(), true, amount));
            change(hold.budget(), hold.amount().negate(), amount, ZERO);
        }
    }

    /** An invoice below, at or above the order; what is not invoiced stays committed. */
    private void invoice(Random random, BigDecimal amount) {
        Hold hold = any(random, true);
        if (hold == null) {
            return;
        }
        BigDecimal used = amount.min(hold.amount());
        Booking booking = Booking.actual(hold.budget(), print, day(), pounds(amount), hold.source())
                .converting(used);
        if (books(booking, amount.subtract(used))) {
            holds.remove(hold);
            if (hold.amount().compareTo(used) > 0) {
                holds.add(new Hold(
                        hold.budget(), hold.source(), true, hold.amount().subtract(used)));
            }
            change(hold.budget(), ZERO, used.negate(), amount);
        }
    }

    /** A refund, where the amount is below zero. */
    private void spend(UUID budget, BigDecimal amount) {
        if (amount.signum() != 0 && books(Booking.actual(budget, print, day(), pounds(amount), source()), amount)) {
            change(budget, ZERO, ZERO, amount);
        }
    }

    private void release(Random random) {
        boolean committed = random.nextBoolean();
        Hold hold = any(random, committed);
        if (hold == null) {
            return;
        }
        Money all = pounds(hold.amount());
        Booking booking = committed
                ? Booking.releaseCommitted(hold.budget(), print, day(), all, hold.source())
                : Booking.releaseReserved(hold.budget(), print, day(), all, hold.source());
        BigDecimal back = hold.amount().negate();
        if (books(booking, back)) {
            holds.remove(hold);
            change(hold.budget(), committed ? ZERO : back, committed ? back : ZERO, ZERO);
        }
    }

    /** From one budget to the other; conserves their sum, and never takes what is used. */
    private void move(UUID from, BigDecimal amount) {
        UUID to = budgets.get(1 - budgets.indexOf(from));
        boolean moved = inLedger(() -> ledger.move(
                List.of(new Shift(from, cell(), amount.negate()), new Shift(to, cell(), amount)), source()));
        assertThat(moved).isEqualTo(amount.compareTo(model.get(from).available()) <= 0);
        if (moved) {
            plan(from, amount.negate());
            plan(to, amount);
        }
    }

    /** To another amount, which is never below what is taken. */
    private void revise(UUID budget, BigDecimal amount) {
        Funds before = model.get(budget);
        boolean revised =
                inLedger(() -> ledger.plan(budget, terms(budget.equals(limit)), Map.of(cell(), amount), source()));
        assertThat(revised).isEqualTo(amount.compareTo(before.taken()) >= 0);
        if (revised) {
            plan(budget, amount.subtract(before.approved()));
        }
    }

    private void closeOrReopen() {
        PeriodKey key = new PeriodKey(month.getYear(), month.getMonthValue(), null);
        PeriodDetails period = town.as(Role.FINANCE, () -> periods.get(key));
        if (closed) {
            town.as(Role.FINANCE, () -> periods.requestReopening(key, period.version(), "One more"));
            town.as(
                    Role.APPROVER,
                    () -> approvals.decide(
                            approvals
                                    .historyOf(PeriodService.REOPENING, period.subject())
                                    .get(0)
                                    .id(),
                            Decision.approve(null)));
        } else {
            town.as(Role.FINANCE, () -> periods.close(key, period.version()));
        }
        closed = !closed;
    }

    /** Whether it was booked, which the model must foresee: it is what fits where it is booked and above. */
    private boolean books(Booking booking, BigDecimal taken) {
        boolean booked = inLedger(() -> ledger.book(booking));
        boolean fits = taken.signum() <= 0
                || Stream.of(booking.budget(), limit)
                        .allMatch(one -> taken.compareTo(model.get(one).available()) <= 0);
        boolean takenIn = !closed || booking.givesBack();
        assertThat(booked).as(booking.toString()).isEqualTo(fits && takenIn);
        return booked;
    }

    private boolean inLedger(Runnable deed) {
        try {
            town.as(
                    Role.FINANCE,
                    () -> transaction.call(() -> {
                        deed.run();
                        return null;
                    }));
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private void plan(UUID budget, BigDecimal approved) {
        model.merge(budget, new Funds(approved, ZERO, ZERO, ZERO), Funds::plus);
    }

    private void change(UUID budget, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {
        for (UUID one : List.of(budget, limit)) {
            model.merge(one, new Funds(ZERO, reserved, committed, actual), Funds::plus);
        }
    }

    private Hold any(Random random, boolean committed) {
        List<Hold> fitting =
                holds.stream().filter(hold -> hold.committed() == committed).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private FundTerms terms(boolean binding) {
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        return new FundTerms("Model", POUNDS, days, null, null, ControlPolicy.STRICT, binding);
    }

    private Cell cell() {
        return new Cell(print, month);
    }

    private LocalDate day() {
        return month.atDay(14);
    }

    private static Booking.Source source() {
        return new Booking.Source("model", UUID.randomUUID());
    }

    private static BigDecimal cents(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private static Money pounds(BigDecimal amount) {
        return Money.of(amount, "GBP");
    }
}
