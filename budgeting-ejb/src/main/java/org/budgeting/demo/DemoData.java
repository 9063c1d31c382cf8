package org.budgeting.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgeting.tenancy.NewTenant;
import org.budgeting.tenancy.TenantService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Provisions the demo tenants when the server starts for the first time; a tenant that is there already is left as it
 * is.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    private static final List<NewTenant> TENANTS = List.of(
            new NewTenant("aurora", "Aurora City Council", "GBP", "Europe/London"),
            new NewTenant("borealis", "Borealis Media Group", "EUR", "Europe/Berlin"));

    @Inject
    @ConfigProperty(name = "demo.data", defaultValue = "false")
    private boolean wanted;

    @Inject
    private TenantService tenants;

    @Inject
    private DemoTenant story;

    @PostConstruct
    void load() {
        if (!wanted) {
            return;
        }
        for (NewTenant tenant : TENANTS) {
            if (tenants.provision(tenant)) {
                LOG.log(Level.INFO, "Loading the demo tenant {0}", tenant.id());
                story.tell(tenant);
            }
        }
    }
}
