package org.budgeting.spending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Folds changes into totals, so that reading stays as cheap as there are kinds of spending. */
@Stateless
public class SpendingFolding {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SpendingRepository rows;

    /** Whether there may be more. */
    public boolean foldSome() {
        List<SpendingChange> changes = rows.oldestChanges(BATCH);
        if (changes.isEmpty()) {
            return false;
        }
        Map<SpendingKey, SpendingTotal> totals = rows.totalsLike(changes);
        for (SpendingChange change : changes) {
            totals.computeIfAbsent(change.key(), this::added).add(change);
            em.remove(change);
        }
        totals.values().stream().filter(SpendingTotal::isNothing).forEach(em::remove);
        return changes.size() == BATCH;
    }

    private SpendingTotal added(SpendingKey key) {
        SpendingTotal total = new SpendingTotal(key);
        em.persist(total);
        return total;
    }
}
