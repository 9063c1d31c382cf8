package org.budgeting.recommendations;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.EveryTenant;
import org.budgeting.funds.FundsMoved;
import org.budgeting.pecunia.PecuniaClient;

/**
 * Asks Pecunia about budgets whose figures moved, after the commit (H1). A budget that moves a thousand times between
 * two rounds is asked about once (H3). What is remembered here is lost with the server; the sweep finds what was never
 * answered.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Analyst {

    private static final Logger LOG = Logger.getLogger(Analyst.class.getName());
    private static final String WORKER = "analysis";

    private final Set<FundsMoved> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private HealthExchange exchange;

    @Inject
    private PecuniaClient pecunia;

    @Inject
    private EveryTenant tenants;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) FundsMoved moved) {
        waiting.add(moved);
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void askAboutWaiting() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (FundsMoved moved : Set.copyOf(waiting)) {
                waiting.remove(moved);
                ask(moved);
            }
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void sweep() {
        tenants.each(
                WORKER, tenant -> exchange.unjudged().forEach(budget -> waiting.add(new FundsMoved(tenant, budget))));
    }

    /** A new day changes what time has passed, so every budget is judged anew. */
    @Schedule(hour = "2", minute = "10", persistent = false)
    void refreshEveryBudget() {
        tenants.each(WORKER, tenant -> exchange.open().forEach(budget -> waiting.add(new FundsMoved(tenant, budget))));
    }

    private void ask(FundsMoved moved) {
        try (var scope = CallerScope.enter(Caller.system(moved.tenant(), Channel.TIMER, WORKER))) {
            exchange.question(moved.budget())
                    .ifPresent(question -> exchange.keep(moved.budget(), pecunia.health(question)));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "asking about budget " + moved.budget() + " failed; the sweep asks again", failed);
        }
    }
}
