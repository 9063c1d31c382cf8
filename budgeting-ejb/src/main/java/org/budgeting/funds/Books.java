package org.budgeting.funds;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.money.Money;

/**
 * The accounts that a batch of bookings has locked, with their balances; bookings are posted here one after another.
 */
final class Books {

    private final EntityManager em;
    private final Map<UUID, FundAccount> accounts;
    private final Map<UUID, Map<Cell, FundBalance>> balances = new HashMap<>();
    private final Map<UUID, Map<PaidCell, PaidBalance>> paid = new HashMap<>();
    private final Set<UUID> lacking = new HashSet<>();
    private final Instant now;
    private final LocalDate today;

    Books(
            EntityManager em,
            Map<UUID, FundAccount> accounts,
            Collection<FundBalance> known,
            Instant now,
            LocalDate today) {
        this.em = em;
        this.accounts = accounts;
        this.now = now;
        this.today = today;
        known.forEach(balance -> balancesOf(balance.budgetId()).put(balance.cell(), balance));
        accounts.values().stream().filter(this::lacks).map(FundAccount::id).forEach(lacking::add);
    }

    /** Whether more is taken than there is, now or at the end of a month within the account's horizon. */
    private boolean lacks(FundAccount account) {
        return left(account, YearMonth.from(account.terms().period().start())).signum() < 0;
    }

    /** Notes that an account is going to lack money. */
    void overrun(FundAccount account) {
        lacking.add(account.id());
    }

    /** The accounts that lacked money and do not any more. */
    List<UUID> recovered() {
        return lacking.stream().filter(id -> !lacks(account(id))).toList();
    }

    FundAccount account(UUID budget) {
        return accounts.get(budget);
    }

    Funds funds(UUID budget, Cell cell) {
        FundBalance balance = balancesOf(budget).get(cell);
        return balance == null ? Funds.NONE : balance.funds();
    }

    /** All that stands in the books of one category. */
    Funds funds(UUID budget, UUID category) {
        return balancesOf(budget).values().stream()
                .filter(balance -> balance.cell().category().equals(category))
                .map(FundBalance::funds)
                .reduce(Funds.NONE, Funds::plus);
    }

    /** What a booking in {@code month} may still take within the account's horizon. */
    BigDecimal left(FundAccount account, YearMonth month) {
        BigDecimal annual = account.funds().available();
        return account.terms().control().horizon() == Horizon.ANNUAL ? annual : annual.min(leftToDate(account, month));
    }

    /** The least that is left at the end of {@code month} or of any later one that has a balance. */
    private BigDecimal leftToDate(FundAccount account, YearMonth month) {
        Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        byMonth.put(month, BigDecimal.ZERO);
        balancesOf(account.id())
                .values()
                .forEach(balance ->
                        byMonth.merge(balance.cell().month(), balance.funds().available(), BigDecimal::add));
        BigDecimal running = BigDecimal.ZERO;
        BigDecimal least = null;
        for (Map.Entry<YearMonth, BigDecimal> entry : byMonth.entrySet()) {
            running = running.add(entry.getValue());
            if (!entry.getKey().isBefore(month)) {
                least = least == null ? running : least.min(running);
            }
        }
        return least;
    }

    /**
     * Writes a row, and adds it to account and balance; two where what is converted is held by another document or in
     * another month: one lets go there, one takes here.
     */
    void post(FundAccount account, Booking booking, Movement movement) {
        Booking.Source holder = booking.hold().source();
        if (holder.equals(booking.source()) && booking.heldCell().equals(booking.cell())) {
            post(account, booking, booking.cell(), booking.source(), movement);
            return;
        }
        Movement givenBack = movement.givenBack();
        Movement rest = movement.minus(givenBack);
        if (!givenBack.isNothing()) {
            post(account, booking, booking.heldCell(), holder, givenBack);
        }
        if (!rest.isNothing()) {
            post(account, booking, booking.cell(), booking.source(), rest);
        }
    }

    private void post(FundAccount account, Booking booking, Cell cell, Booking.Source source, Movement movement) {
        Money original = booking.originalOf(account.id(), source, movement);
        FundEntry entry = new FundEntry(account.id(), booking.kind(), cell, source, movement, original, now);
        account.add(entry.id(), movement, today).ifPresent(em::persist);
        balancesOf(account.id())
                .computeIfAbsent(cell, missing -> newBalance(account.id(), missing))
                .add(movement);
        if (original != null) {
            paid.computeIfAbsent(account.id(), unread -> paidIn(account.id()))
                    .computeIfAbsent(
                            new PaidCell(cell, original.currency().getCurrencyCode()),
                            missing -> newPaid(account.id(), missing))
                    .add(original, movement.taken());
        }
        em.persist(entry);
    }

    /** Read when the first of a batch was paid in another currency; one query a budget. */
    private Map<PaidCell, PaidBalance> paidIn(UUID budget) {
        return em.createQuery("select p from PaidBalance p where p.budgetId = :budget", PaidBalance.class)
                .setParameter("budget", budget)
                .getResultStream()
                .collect(Collectors.toMap(PaidBalance::place, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private PaidBalance newPaid(UUID budget, PaidCell place) {
        PaidBalance balance = new PaidBalance(budget, place);
        em.persist(balance);
        return balance;
    }

    private FundBalance newBalance(UUID budget, Cell cell) {
        FundBalance balance = new FundBalance(budget, cell);
        em.persist(balance);
        return balance;
    }

    private Map<Cell, FundBalance> balancesOf(UUID budget) {
        return balances.computeIfAbsent(budget, unknown -> new HashMap<>());
    }
}
