package org.budgeting.vendors;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.storage.UniqueKeys;

/**
 * Makes vendors in a transaction of its own, so that two who name the same one at a moment do not wait for each other's
 * bookings, and neither is refused for it (VE2).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewVendors {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** @throws VendorExists if somebody else made one of them meanwhile; none is made then */
    public Map<String, UUID> make(Collection<String> names) {
        List<Vendor> made = names.stream().map(Vendor::new).toList();
        made.forEach(em::persist);
        audit.recordEach(made.stream()
                .map(vendor ->
                        Change.of(VendorService.SUBJECT, vendor.id(), "added").field("name", vendor.name()))
                .toList());
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new VendorExists("vendor", String.join(", ", names)) : failed;
        }
        return made.stream().collect(Collectors.toMap(Vendor::nameKey, Vendor::id));
    }
}
