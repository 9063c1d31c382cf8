package org.budgeting.webhooks;

import java.time.Instant;

/**
 * What came of one try.
 *
 * @param status null if there was no answer
 * @param problem in words; null if it went well
 */
public record AttemptDetails(Instant startedAt, int millis, Integer status, String problem) {}
