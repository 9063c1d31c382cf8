package org.budgeting.recurring;

import java.util.UUID;

/** The recurring expense that an expense comes of. */
public record Repeated(UUID recurring, Frequency frequency) {}
