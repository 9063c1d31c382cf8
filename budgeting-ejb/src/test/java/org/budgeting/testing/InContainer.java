package org.budgeting.testing;

import jakarta.inject.Inject;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, beside the doors that it opens. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Inject
    protected Given given;

    private TestTenant tenant;

    /** The whole module with its tests. What starts the server belongs to the outside and stays there. */
    @Deployment
    public static WebArchive module() {
        return ShrinkWrap.create(WebArchive.class, "budgeting.war")
                .merge(folder("target/classes"), "WEB-INF/classes")
                .merge(
                        folder("target/test-classes"),
                        "WEB-INF/classes",
                        Filters.exclude(".*/(arquillian\\.xml|META-INF/services/.*|TestServer.*|ContainerExtension.*|OneDeployment.*)"))
                .addAsLibraries(new File("target/libraries").listFiles())
                .addAsLibraries(libraryOf(Assertions.class));
    }

    /** The tenant of this test: provisioned when it is asked for, known to no other test. */
    protected TestTenant tenant() {
        if (tenant == null) {
            tenant = given.aTenant();
        }
        return tenant;
    }

    private static GenericArchive folder(String path) {
        return ShrinkWrap.create(ExplodedImporter.class).importDirectory(path).as(GenericArchive.class);
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
