package org.budgeting.variances;

import java.time.Instant;

/**
 * The threshold in force.
 *
 * @param version 0 as long as it is the usual one
 * @param setBy null as long as it is the usual one
 */
public record ThresholdDetails(long version, Threshold threshold, String setBy, Instant setAt) {}
