package org.budgeting.funds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.access.Role;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.Phasing;
import org.budgeting.money.Money;
import org.budgeting.problems.BusinessException;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/**
 * Seeded sequences of everything that the ledger does, beside a model in memory that knows only sums (F1 to F4). What
 * fails names its seed; {@code -Dledger.seed=…} runs that one again, {@code -Dledger.sequences=10000} the long run.
 */
class LedgerModelIT extends InContainer {

    private static final int STEPS = 12;
    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Inject
    private FundsLedger ledger;

    @Inject
    private InTransaction transaction;

    @Inject
    private LedgerProof proof;

    private final List<UUID> budgets = new ArrayList<>();
    private final Map<UUID, Funds> model = new HashMap<>();
    private final List<Hold> holds = new ArrayList<>();
    private UUID print;

    /** What a document reserved, or committed, and has not given back or used. */
    private record Hold(UUID budget, Booking.Source source, boolean committed, BigDecimal amount) {}

    @Test
    void rows_balances_and_model_say_the_same_after_every_step_F1_F2_F3_F4() {
        TestTenant town = tenant();
        print = town.category("Print");
        Long only = Long.getLong("ledger.seed");
        int sequences = Integer.getInteger("ledger.sequences", 100);
        for (long seed = only == null ? 1 : only; seed <= (only == null ? sequences : only); seed++) {
            run(town, new Random(seed), seed);
        }
        proof.assertHolds(town);
    }

    private void run(TestTenant town, Random random, long seed) {
        budgets.clear();
        model.clear();
        holds.clear();
        for (int n = 0; n < 2; n++) {
            BigDecimal amount = cents(random, 50_000);
            UUID budget = town.approved(TestTenant.plan(
                    "Seed " + seed,
                    amount.toPlainString(),
                    Control.STOP,
                    List.of(new NewBudget.PlannedLine(print, amount, inMay(amount)))));
            budgets.add(budget);
            model.put(budget, new Funds(amount, ZERO, ZERO, ZERO));
        }
        for (int step = 0; step < STEPS; step++) {
            step(town, random);
            assertModel(town, seed, step);
        }
    }

    private void assertModel(TestTenant town, long seed, int step) {
        for (UUID budget : budgets) {
            Funds kept = town.funds(budget);
            Funds expected = model.get(budget);
            String where = "seed " + seed + ", step " + step;
            assertThat(kept.approved()).as(where).isEqualByComparingTo(expected.approved());
            assertThat(kept.reserved()).as(where).isEqualByComparingTo(expected.reserved());
            assertThat(kept.committed()).as(where).isEqualByComparingTo(expected.committed());
            assertThat(kept.actual()).as(where).isEqualByComparingTo(expected.actual());
            assertThat(kept.available()).as(where).isNotNegative();
        }
    }

    private void step(TestTenant town, Random random) {
        UUID budget = budgets.get(random.nextInt(2));
        BigDecimal amount = cents(random, 20_000);
        switch (random.nextInt(7)) {
            case 0 -> reserve(town, budget, amount);
            case 1 -> commit(town, random, amount);
            case 2 -> invoice(town, random, amount);
            case 3 -> spend(town, budget, amount);
            case 4 -> spend(town, budget, amount.min(model.get(budget).actual()).negate());
            case 5 -> release(town, random);
            default -> move(town, budget, amount);
        }
    }

    private void reserve(TestTenant town, UUID budget, BigDecimal amount) {
        Booking.Source source = new Booking.Source("model", UUID.randomUUID());
        if (books(town, Booking.reserve(budget, print, day(), pounds(amount), source), budget, amount)) {
            holds.add(new Hold(budget, source, false, amount));
            change(budget, ZERO, amount, ZERO, ZERO);
        }
    }

    /** An order of another amount than the request reserved. */
    private void commit(TestTenant town, Random random, BigDecimal amount) {
        Hold hold = any(random, false);
        if (hold == null) {
            return;
        }
        Booking booking = Booking.commit(hold.budget(), print, day(), pounds(amount), hold.source())
                .converting(hold.amount());
        if (books(town, booking, hold.budget(), amount.subtract(hold.amount()))) {
            holds.remove(hold);
            holds.add(new Hold(hold.budget(), hold.source(), true, amount));
            change(hold.budget(), ZERO, hold.amount().negate(), amount, ZERO);
        }
    }

    /** An invoice below, at or above the order; what is not invoiced stays committed. */
    private void invoice(TestTenant town, Random random, BigDecimal amount) {
        Hold hold = any(random, true);
        if (hold == null) {
            return;
        }
        BigDecimal used = amount.min(hold.amount());
        Booking booking = Booking.actual(hold.budget(), print, day(), pounds(amount), hold.source())
                .converting(used);
        if (books(town, booking, hold.budget(), amount.subtract(used))) {
            holds.remove(hold);
            if (hold.amount().compareTo(used) > 0) {
                holds.add(new Hold(
                        hold.budget(), hold.source(), true, hold.amount().subtract(used)));
            }
            change(hold.budget(), ZERO, ZERO, used.negate(), amount);
        }
    }

    private void spend(TestTenant town, UUID budget, BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        Booking.Source source = new Booking.Source("model", UUID.randomUUID());
        if (books(town, Booking.actual(budget, print, day(), pounds(amount), source), budget, amount)) {
            change(budget, ZERO, ZERO, ZERO, amount);
        }
    }

    private void release(TestTenant town, Random random) {
        boolean committed = random.nextBoolean();
        Hold hold = any(random, committed);
        if (hold == null) {
            return;
        }
        Money all = pounds(hold.amount());
        Booking booking = committed
                ? Booking.releaseCommitted(hold.budget(), print, day(), all, hold.source())
                : Booking.releaseReserved(hold.budget(), print, day(), all, hold.source());
        assertThat(books(town, booking, hold.budget(), hold.amount().negate())).isTrue();
        holds.remove(hold);
        BigDecimal back = hold.amount().negate();
        change(hold.budget(), ZERO, committed ? ZERO : back, committed ? back : ZERO, ZERO);
    }

    /** From one budget to the other; conserves their sum, and never takes what is used. */
    private void move(TestTenant town, UUID from, BigDecimal amount) {
        UUID to = budgets.get(1 - budgets.indexOf(from));
        Cell cell = new Cell(print, YearMonth.from(day()));
        boolean moved = done(
                town,
                () -> ledger.move(
                        List.of(new Shift(from, cell, amount.negate()), new Shift(to, cell, amount)),
                        new Booking.Source("model", UUID.randomUUID())));
        assertThat(moved).isEqualTo(amount.compareTo(model.get(from).available()) <= 0);
        if (moved) {
            change(from, amount.negate(), ZERO, ZERO, ZERO);
            change(to, amount, ZERO, ZERO, ZERO);
        }
    }

    /** Whether it was booked, which the model must foresee: it is what fits. */
    private boolean books(TestTenant town, Booking booking, UUID budget, BigDecimal taken) {
        boolean booked = done(town, () -> ledger.book(booking));
        boolean fits = taken.signum() <= 0 || taken.compareTo(model.get(budget).available()) <= 0;
        assertThat(booked).as(booking.toString()).isEqualTo(fits);
        return booked;
    }

    private boolean done(TestTenant town, Runnable deed) {
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

    private void change(
            UUID budget, BigDecimal approved, BigDecimal reserved, BigDecimal committed, BigDecimal actual) {
        model.merge(budget, new Funds(approved, reserved, committed, actual), Funds::plus);
    }

    private Hold any(Random random, boolean committed) {
        List<Hold> fitting =
                holds.stream().filter(hold -> hold.committed() == committed).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private static Phasing inMay(BigDecimal amount) {
        return Phasing.typed(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month == 5 ? amount : ZERO)
                .toList());
    }

    private static BigDecimal cents(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2);
    }

    private static Money pounds(BigDecimal amount) {
        return Money.of(amount, "GBP");
    }

    private static LocalDate day() {
        return LocalDate.of(TestTenant.YEAR, 5, 14);
    }
}
