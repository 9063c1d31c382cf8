package org.budgeting.tenancy;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The one place where EclipseLink learns the tenant: whenever a session is taken for a unit of work. Where no tenant is
 * entered nothing is set, and EclipseLink refuses every query on tenant-owned rows (T3).
 */
public class TenantInTheAir extends SessionEventAdapter {

    /** The name by which rows ask for their tenant. */
    public static final String PROPERTY = "eclipselink.tenant-id";

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        TenantScope.current().ifPresent(tenant -> {
            event.getSession().setProperty(PROPERTY, tenant);
            TransactionTenant.claim(tenant);
        });
    }
}
