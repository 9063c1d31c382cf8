package org.budgeting.imports;

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
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.EveryTenant;
import org.budgeting.problems.BusinessException;

/**
 * Runs imports off the request, {@value #AT_ONCE} at a time on this server. A job starts right after the commit that
 * started it; jobs that a server left when it died are found by the sweep.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int AT_ONCE = 2;

    private final Set<ImportStarted> waiting = new LinkedHashSet<>();
    private int running;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobDesk desk;

    @Inject
    private ExpenseImport expenseImport;

    @Inject
    private PlanImport planImport;

    @Inject
    private EveryTenant tenants;

    public void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
        enqueue(started);
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void sweep() {
        tenants.each("imports", tenant -> desk.waiting().forEach(job -> enqueue(new ImportStarted(tenant, job))));
    }

    @Schedule(hour = "3", minute = "30", persistent = false)
    void forgetUnstarted() {
        tenants.each("imports", tenant -> desk.forgetUnstarted());
    }

    private void enqueue(ImportStarted job) {
        synchronized (waiting) {
            waiting.add(job);
        }
        startNext();
    }

    private void startNext() {
        ImportStarted next;
        synchronized (waiting) {
            Iterator<ImportStarted> first = waiting.iterator();
            if (running == AT_ONCE || !first.hasNext()) {
                return;
            }
            next = first.next();
            first.remove();
            running++;
        }
        executor.execute(() -> run(next));
    }

    private void run(ImportStarted job) {
        try {
            claim(job).ifPresent(this::work);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "import " + job.job() + " could not be taken up and is tried again", failed);
        } finally {
            synchronized (waiting) {
                running--;
            }
            startNext();
        }
    }

    private Optional<Claim> claim(ImportStarted job) {
        try (var scope = CallerScope.enter(Caller.system(job.tenant(), Channel.IMPORT, "imports"))) {
            return desk.claim(job.job());
        }
    }

    private void work(Claim claim) {
        try (var scope = CallerScope.enter(claim.caller())) {
            if (claim.mapping().kind() == ImportKind.BUDGETS) {
                planImport.run(claim);
            } else {
                expenseImport.run(claim);
            }
            desk.complete(claim);
        } catch (InterruptedException stopping) {
            // The server stops; the sweep of the next one finds the job.
            Thread.currentThread().interrupt();
        } catch (BusinessException refused) {
            fail(claim, Reasons.of(refused));
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "import " + claim.job() + " failed", broken);
            fail(
                    claim,
                    "Something went wrong on our side; the rows so far are kept. Name the id of this import to support.");
        }
    }

    private void fail(Claim claim, String why) {
        try (var scope = CallerScope.enter(claim.caller())) {
            desk.fail(claim, why);
        }
    }
}
