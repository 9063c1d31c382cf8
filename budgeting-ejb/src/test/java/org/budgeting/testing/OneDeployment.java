package org.budgeting.testing;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all classes share the deployment of the first one. Arquillian deploys for each class anew, which costs more time
 * than the tests themselves; here every class has the same archive and every test a tenant of its own, so nothing is
 * gained by it.
 */
class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario shared;
    private boolean deployed;

    void generateOnce(@Observes EventContext<GenerateDeployment> generation) {
        if (shared == null) {
            generation.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    void deployOnce(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (!deployed) {
            deployment.proceed();
            deployed = true;
        }
    }

    /** Does not proceed: the application goes with the server, after the last class. */
    void keepDeployed(@Observes EventContext<UnDeployManagedDeployments> undeployment) {}
}
