package org.budgeting.funds;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.access.EveryTenant;

/** Compares rows and balances of every tenant each night (F3, T5); a difference is a defect and is said loudly. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyLedgerCheck {

    private static final Logger LOG = Logger.getLogger(NightlyLedgerCheck.class.getName());

    @Inject
    private EveryTenant tenants;

    @Inject
    private LedgerComparison comparison;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void checkAll() {
        tenants.each("ledger check", tenant -> report(tenant, comparison.differences()));
    }

    private static void report(String tenant, List<LedgerDifference> differences) {
        if (!differences.isEmpty()) {
            LOG.log(
                    Level.SEVERE,
                    "the ledger of {0} has {1} balances that are not the sums of their rows, the first of budget {2}",
                    new Object[] {tenant, differences.size(), differences.get(0).budget()});
        }
    }
}
