package org.budgeting.recurring;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.EveryTenant;
import org.budgeting.problems.BusinessException;

/**
 * Visits every tenant and handles the days that are due (T5); those of one that has just begun right after the commit.
 * Every server does, each at its own time: who comes second finds nothing left to do (RX3).
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecurringRunner {

    private static final Logger LOG = Logger.getLogger(RecurringRunner.class.getName());

    /** So many days of one thing in one go; what is left waits for the next, so that nobody waits for it. */
    private static final int DAYS_AT_ONCE = 400;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private EveryTenant tenants;

    @Inject
    private DueDays days;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecurringDue told) {
        executor.execute(() -> handle(told.tenant(), told.recurring()));
    }

    /** Four times an hour, because midnight is not the same moment everywhere. */
    @Schedule(hour = "*", minute = "2/15", persistent = false)
    public void handleAll() {
        tenants.each("recurring expenses", tenant -> days.due().forEach(id -> handle(tenant, id)));
    }

    private void handle(String tenant, UUID id) {
        try {
            int handled = 0;
            while (handled < DAYS_AT_ONCE && handleNext(tenant, id)) {
                handled++;
            }
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "a day of recurring expense " + id + " of " + tenant + " waits for the next time",
                    failed);
        }
    }

    /** Whether there was a day to handle. */
    private boolean handleNext(String tenant, UUID id) {
        Optional<DueDays.Turn> turn;
        try (var scope = enter(tenant)) {
            turn = days.turn(id);
        }
        turn.ifPresent(this::take);
        return turn.isPresent();
    }

    private void take(DueDays.Turn turn) {
        try (var scope = CallerScope.enter(turn.actor())) {
            days.book(turn);
        } catch (BusinessException refused) {
            try (var scope = enter(turn.actor().tenant())) {
                days.fail(turn, refused);
            }
        }
    }

    private static CallerScope enter(String tenant) {
        return CallerScope.enter(Caller.system(tenant, Channel.TIMER, "recurring expenses"));
    }
}
