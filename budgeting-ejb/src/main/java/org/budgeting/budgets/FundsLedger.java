package org.budgeting.budgets;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;

/**
 * The one way by which what is available changes (F1). Called by the components that own the documents, in their
 * transactions.
 *
 * <p>Positions are locked in the order of their ids, so two documents over the same budgets never wait for each other
 * in a circle; the balances below are only written under that lock.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FundsLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<FundsMoved> moved;

    /**
     * Books one; the answer is the warning, if there is one.
     *
     * @throws BudgetExceeded if the budget stops spending beyond what is left
     * @throws org.budgeting.problems.NotAllowedNow if the budget is not approved
     * @throws org.budgeting.problems.InvalidInput if the day or the currency is not the budget's
     */
    public Verdict book(Booking booking) {
        Verdict verdict = bookEach(List.of(booking)).get(0);
        verdict.refused().ifPresent(refusal -> {
            throw refusal;
        });
        return verdict;
    }

    /**
     * Books each that may pass, in order; the answers stand in the same order. Every budget in {@code bookings} must
     * exist.
     */
    public List<Verdict> bookEach(List<Booking> bookings) {
        SortedSet<UUID> ids = bookings.stream().map(Booking::budget).collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, FundPosition> positions = locked(ids);
        Map<UUID, Budget> budgets = budgets(ids);
        Map<FundBalance.Key, FundBalance> balances = balances(ids, bookings);
        Instant now = clock.instant();
        List<Verdict> verdicts = new ArrayList<>(bookings.size());
        for (Booking booking : bookings) {
            FundPosition position = positions.get(booking.budget());
            Verdict verdict = SpendingPolicy.judge(budgets.get(booking.budget()), position.funds(), booking);
            if (verdict.refusal() == null) {
                position.add(booking.movement());
                balances.computeIfAbsent(keyOf(booking), this::newBalance).add(booking.movement());
                em.persist(new FundEntry(booking, now));
            }
            verdicts.add(verdict);
        }
        String tenant = CallerScope.caller().tenant();
        ids.forEach(budget -> moved.fire(new FundsMoved(tenant, budget)));
        return verdicts;
    }

    private Map<UUID, FundPosition> locked(Collection<UUID> ids) {
        Map<UUID, FundPosition> positions = new HashMap<>();
        for (UUID id : ids) {
            FundPosition position = em.find(FundPosition.class, id, LockModeType.PESSIMISTIC_WRITE);
            positions.put(id, position);
        }
        return positions;
    }

    private Map<UUID, Budget> budgets(Collection<UUID> ids) {
        return em.createQuery("select b from Budget b where b.id in :ids", Budget.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Budget::id, Function.identity()));
    }

    private Map<FundBalance.Key, FundBalance> balances(Collection<UUID> ids, List<Booking> bookings) {
        SortedSet<YearMonth> months = bookings.stream()
                .map(booking -> YearMonth.from(booking.day()))
                .collect(Collectors.toCollection(TreeSet::new));
        return em.createQuery(
                        "select b from FundBalance b where b.budgetId in :ids and b.month between :first and :last",
                        FundBalance.class)
                .setParameter("ids", ids)
                .setParameter("first", months.first())
                .setParameter("last", months.last())
                .getResultStream()
                .collect(Collectors.toMap(FundBalance::key, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private FundBalance newBalance(FundBalance.Key key) {
        FundBalance balance = new FundBalance(key, BigDecimal.ZERO);
        em.persist(balance);
        return balance;
    }

    private static FundBalance.Key keyOf(Booking booking) {
        return new FundBalance.Key(booking.budget(), booking.category(), YearMonth.from(booking.day()));
    }
}
