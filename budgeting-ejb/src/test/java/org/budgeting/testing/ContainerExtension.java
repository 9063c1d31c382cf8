package org.budgeting.testing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Found by Arquillian as a service before it reads its configuration, which is when the server has to be prepared. */
public class ContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        TestServer.prepare();
        builder.observer(OneDeployment.class);
    }
}
