package org.budgeting.imports;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.categories.CategoryExists;
import org.budgeting.organisation.DepartmentExists;

/** Takes a step of a job again that another import of the same rows, departments or categories got in the way of. */
final class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());
    private static final int MAX = 4;
    private static final long PAUSE_MILLIS = 250;

    private Attempts() {}

    /**
     * @param step a transaction of its own
     * @param beforeNext what was made in the transaction that failed has to be forgotten
     */
    static boolean at(UUID job, BooleanSupplier step, Runnable beforeNext) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.getAsBoolean();
            } catch (EJBException | PersistenceException | CategoryExists | DepartmentExists failed) {
                if (attempt == MAX) {
                    throw failed;
                }
                LOG.log(Level.FINE, "a step of import " + job + " failed and is taken again", failed);
                Thread.sleep(PAUSE_MILLIS * attempt);
                beforeNext.run();
            }
        }
    }
}
