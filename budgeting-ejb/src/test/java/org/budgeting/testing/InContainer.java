package org.budgeting.testing;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Files of the real world stand beside the project and not in it; tests that need one are skipped where it is
     * missing.
     */
    private static final Path SHARED_DATA = Path.of("../../shared/data");

    private static final List<String> REAL_FILES = List.of(
            "bham-pcard/dev/transactions.csv",
            "oakland-budget/dev/budget.csv",
            "cook-county-budget/dev/budget_vs_actual.csv");

    @Inject
    protected Given given;

    private TestTenant tenant;

    /** The whole module with its tests. What starts the server belongs to the outside and stays there. */
    @Deployment
    public static WebArchive module() {
        WebArchive module = ShrinkWrap.create(WebArchive.class, "budgeting.war")
                .merge(folder("target/classes"), "WEB-INF/classes")
                .merge(
                        folder("target/test-classes"),
                        "WEB-INF/classes",
                        Filters.exclude(
                                ".*/(arquillian\\.xml|META-INF/services/.*|TestServer.*|ContainerExtension.*|OneDeployment.*)"))
                .addAsLibraries(new File("target/libraries").listFiles())
                .addAsLibraries(libraryOf(Assertions.class));
        REAL_FILES.stream()
                .map(SHARED_DATA::resolve)
                .filter(Files::exists)
                .forEach(file -> module.addAsResource(file.toFile(), "shared/" + file.getFileName()));
        return module;
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
