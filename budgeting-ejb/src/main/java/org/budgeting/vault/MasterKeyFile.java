package org.budgeting.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file that holds the installation's keys, read when the server starts: the one that is configured, or, outside of
 * production, one that is made beside the database where there is none. Whoever has lost it has lost the files.
 */
@Startup
@Singleton
@Lock(LockType.READ)
@DependsOn("ProductionCheck")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MasterKeyFile {

    private static final Logger LOG = Logger.getLogger(MasterKeyFile.class.getName());

    @Inject
    @ConfigProperty(name = "content.keys.file")
    private Optional<Path> configured;

    @Inject
    @ConfigProperty(name = "content.keys.generated")
    private Path generated;

    private MasterKeys keys;

    @PostConstruct
    void read() {
        Path file = configured.orElse(generated);
        try {
            if (configured.isEmpty()) {
                makeIfMissing(file);
            }
            keys = MasterKeys.of(Files.readAllLines(file));
            LOG.log(Level.INFO, "Files are kept under the key {0} of {1}", new Object[] {keys.newest(), file});
        } catch (IOException unreadable) {
            throw new IllegalStateException("the keys for files cannot be read from " + file, unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("the keys for files in " + file + ": " + malformed.getMessage(), malformed);
        }
    }

    private static void makeIfMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try {
            makeForOurselves(file);
            Files.writeString(file, MasterKeys.fresh() + System.lineSeparator(), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException meanwhile) {
            LOG.log(Level.FINE, "another server made {0}", file);
        }
    }

    private static void makeForOurselves(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    public MasterKeys keys() {
        return keys;
    }
}
