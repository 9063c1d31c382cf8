package org.budgeting.goals;

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
import org.budgeting.pecunia.PecuniaClient;

/**
 * Asks Pecunia about goals that moved, after the commit (L6). What is remembered here is lost with the server; the
 * sweep finds what was never answered.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeasibilityAnalyst {

    private static final Logger LOG = Logger.getLogger(FeasibilityAnalyst.class.getName());
    private static final String WORKER = "analysis";

    private final Set<GoalMoved> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    private FeasibilityExchange exchange;

    @Inject
    private PecuniaClient pecunia;

    @Inject
    private EveryTenant tenants;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) GoalMoved moved) {
        waiting.add(moved);
    }

    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
    void askAboutWaiting() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (GoalMoved moved : Set.copyOf(waiting)) {
                waiting.remove(moved);
                ask(moved);
            }
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void sweep() {
        tenants.each(WORKER, tenant -> exchange.unjudged().forEach(goal -> waiting.add(new GoalMoved(tenant, goal))));
    }

    /** A new day changes what time has passed, so every goal is judged anew. */
    @Schedule(hour = "2", minute = "25", persistent = false)
    void refreshEveryGoal() {
        tenants.each(WORKER, tenant -> exchange.open().forEach(goal -> waiting.add(new GoalMoved(tenant, goal))));
    }

    private void ask(GoalMoved moved) {
        try (var scope = CallerScope.enter(Caller.system(moved.tenant(), Channel.TIMER, WORKER))) {
            exchange.question(moved.goal())
                    .ifPresent(question -> exchange.keep(moved.goal(), pecunia.feasibility(question)));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "asking about goal " + moved.goal() + " failed; the sweep asks again", failed);
        }
    }
}
