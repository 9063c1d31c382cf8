package org.budgeting.expenses;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.budgeting.vendors.VendorMerged;
import org.budgeting.vendors.VendorUser;

/** Which expenses are of a vendor; they follow it into the one that it is merged into. */
@Dependent
class SpentVendors implements VendorUser {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Long> uses(UUID vendor) {
        return Map.of(
                "expenses",
                em.createQuery("select count(e) from Expense e where e.vendorId = :vendor", Long.class)
                        .setParameter("vendor", vendor)
                        .getSingleResult());
    }

    void merged(@Observes VendorMerged told) {
        em.createQuery("update Expense e set e.vendorId = :into, e.version = e.version + 1 where e.vendorId = :from")
                .setParameter("into", told.into())
                .setParameter("from", told.from())
                .executeUpdate();
    }
}
