package org.budgeting.spending;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.budgeting.access.EveryTenant;

/** Lets changes be folded into every tenant's totals (T5); nobody waits for it, because reading adds up both (SP2). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SpendingTimer {

    private static final Logger LOG = Logger.getLogger(SpendingTimer.class.getName());

    @Inject
    private EveryTenant tenants;

    @Inject
    private SpendingFolding folding;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void fold() {
        tenants.each("totals of spending", tenant -> {
            while (folding.foldSome()) {
                LOG.fine("folded some, going on");
            }
        });
    }
}
