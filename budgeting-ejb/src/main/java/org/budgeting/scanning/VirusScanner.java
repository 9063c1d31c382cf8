package org.budgeting.scanning;

import java.io.IOException;
import java.util.Optional;

/** Somebody who knows viruses. Every bean of this type is asked; one that is not configured is off. */
public interface VirusScanner {

    boolean isOn();

    /**
     * The name of what stands in a file; empty if it is clean.
     *
     * @throws IOException if that cannot be told
     */
    Optional<String> findIn(byte[] content) throws IOException;
}
