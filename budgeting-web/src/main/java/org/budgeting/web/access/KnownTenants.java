package org.budgeting.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.budgeting.tenancy.TenantScope;
import org.budgeting.tenancy.TenantService;

/**
 * Remembers which tenants are provisioned, so that not every request asks the database. A tenant never goes, so nothing
 * is forgotten.
 */
@ApplicationScoped
class KnownTenants {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Inject
    private TenantService tenants;

    boolean isProvisioned(String tenant) {
        if (known.contains(tenant)) {
            return true;
        }
        try (var scope = TenantScope.enter(tenant)) {
            if (tenants.current().isEmpty()) {
                return false;
            }
        }
        known.add(tenant);
        return true;
    }
}
