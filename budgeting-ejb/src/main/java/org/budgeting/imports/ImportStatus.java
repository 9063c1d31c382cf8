package org.budgeting.imports;

/** Where an import stands: uploaded, waiting for its turn, at work, or ended in one of three ways. */
public enum ImportStatus {
    NEEDS_MAPPING,
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED;

    public boolean hasEnded() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
