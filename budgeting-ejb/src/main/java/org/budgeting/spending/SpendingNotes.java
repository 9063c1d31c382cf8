package org.budgeting.spending;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.budgeting.expenses.SpendingChanged;
import org.budgeting.vendors.VendorMerged;

/** Notes what changed in the transaction that changed it (SP1); a thousand rows of a file make a few notes. */
@Dependent
class SpendingNotes {

    @PersistenceContext
    private EntityManager em;

    void note(@Observes SpendingChanged told) {
        Map<SpendingKey, SpendingChange> notes = new LinkedHashMap<>();
        told.changes()
                .forEach(spent -> notes.computeIfAbsent(SpendingKey.of(spent), key -> new SpendingChange(key))
                        .add(spent.amount(), spent.count()));
        notes.values().stream().filter(note -> !note.isNothing()).forEach(em::persist);
    }

    void merged(@Observes VendorMerged told) {
        Stream.of("SpendingChange", "SpendingTotal")
                .forEach(rows -> em.createQuery("update " + rows
                                + " r set r.vendorId = :into, r.version = r.version + 1 where r.vendorId = :from")
                        .setParameter("into", told.into())
                        .setParameter("from", told.from())
                        .executeUpdate());
    }
}
