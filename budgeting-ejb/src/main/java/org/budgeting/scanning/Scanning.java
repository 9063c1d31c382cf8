package org.budgeting.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every scanner that is on; none is, unless it is configured. */
@ApplicationScoped
public class Scanning {

    private static final Logger LOG = Logger.getLogger(Scanning.class.getName());

    private List<VirusScanner> scanners = List.of();
    private boolean required;

    protected Scanning() {}

    @Inject
    Scanning(
            @Any Instance<VirusScanner> scanners,
            @ConfigProperty(name = "scanner.required", defaultValue = "true") boolean required) {
        this(scanners.stream().toList(), required);
    }

    Scanning(List<VirusScanner> scanners, boolean required) {
        this.scanners = scanners;
        this.required = required;
    }

    /**
     * Lets a clean file pass.
     *
     * @throws FileInfected if a scanner finds something (SC1)
     * @throws ScannerSilent if one cannot tell, and has to (SC2)
     */
    public void check(byte[] content) {
        scanners.stream().filter(VirusScanner::isOn).forEach(scanner -> check(content, scanner));
    }

    private void check(byte[] content, VirusScanner scanner) {
        Optional<String> found;
        try {
            found = scanner.findIn(content);
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "A file could not be scanned{0}: {1}", new Object[] {
                required ? " and was refused" : " and is kept nevertheless", silent.toString()
            });
            if (required) {
                throw new ScannerSilent();
            }
            return;
        }
        found.ifPresent(name -> {
            LOG.log(Level.WARNING, "A file was refused because {0} was found in it", name);
            throw new FileInfected(name);
        });
    }
}
