package org.budgeting.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * That something was done to a thing, without what.
 *
 * @param position place in the trail
 */
public record Happening(long position, Instant at, String subjectType, UUID subjectId, String action) {}
