package org.budgeting.periods;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets many book at once and nobody while a period is being closed (Y3): who books locks one gate of the tenant, by
 * chance, and who closes locks all of them. So a closing waits for the bookings in flight, and bookings that come later
 * wait for it and then read what it wrote. It is a lock for readers and a writer, made of plain row locks, because
 * Oracle and H2 lock no row in share.
 */
@Dependent
class PeriodGates {

    /** Two bookings meet at one gate once in so many times. */
    static final int SLOTS = 64;

    private static final String MINE = PeriodGates.class.getName();

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Keeps closings out until the transaction ends; it passes the same gate however often it books. */
    PeriodGate pass() {
        Integer mine = (Integer) transaction.getResource(MINE);
        int slot = mine == null ? ThreadLocalRandom.current().nextInt(SLOTS) : mine;
        transaction.putResource(MINE, slot);
        List<PeriodGate> gate = locked(slot);
        if (gate.isEmpty()) {
            makeAll();
            gate = locked(slot);
        }
        return gate.get(0);
    }

    /** Keeps bookings and other closings out until the transaction ends. */
    List<PeriodGate> closeAll() {
        List<PeriodGate> gates = lockedAll();
        if (!gates.isEmpty()) {
            return gates;
        }
        makeAll();
        return lockedAll();
    }

    /**
     * Makes the tenant's gates if it has none. Two who do so at the same moment exclude each other by the unique key of
     * the table, so it is done early, while nobody books yet.
     */
    void ensure() {
        long made =
                em.createQuery("select count(g) from PeriodGate g", Long.class).getSingleResult();
        if (made == 0) {
            makeAll();
        }
    }

    /** Tells all gates, which the caller has closed, the span of days in which anything is bound. */
    void bind(List<PeriodGate> closed) {
        em.flush();
        Object[] span = em.createQuery(
                        "select min(s.firstDay), max(s.lastDay) from Standing s"
                                + " where s.state <> org.budgeting.periods.PeriodState.OPEN",
                        Object[].class)
                .getSingleResult();
        closed.forEach(gate -> gate.bind((LocalDate) span[0], (LocalDate) span[1]));
        em.flush();
    }

    private List<PeriodGate> locked(int slot) {
        return em.createQuery("select g from PeriodGate g where g.slot = :slot", PeriodGate.class)
                .setParameter("slot", slot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In one order for everybody, so that two closings never wait for each other in a circle. */
    private List<PeriodGate> lockedAll() {
        return em.createQuery("select g from PeriodGate g order by g.slot", PeriodGate.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void makeAll() {
        for (int slot = 0; slot < SLOTS; slot++) {
            em.persist(new PeriodGate(slot));
        }
        em.flush();
    }
}
