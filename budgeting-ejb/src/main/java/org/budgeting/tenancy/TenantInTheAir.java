package org.budgeting.tenancy;

import org.eclipse.persistence.config.EntityManagerProperties;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The one place where EclipseLink learns the tenant: whenever a session is taken for a unit of work. Where no tenant is entered
 * nothing is set, and EclipseLink refuses every query on tenant-owned rows (T3).
 */
public class TenantInTheAir extends SessionEventAdapter {

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        TenantScope.current()
                .ifPresent(tenant -> event.getSession()
                        .setProperty(EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT, tenant));
    }
}
