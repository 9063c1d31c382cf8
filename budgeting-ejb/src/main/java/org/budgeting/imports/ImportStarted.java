package org.budgeting.imports;

import java.util.UUID;

/** An import was started and waits for its turn. */
public record ImportStarted(String tenant, UUID job) {}
