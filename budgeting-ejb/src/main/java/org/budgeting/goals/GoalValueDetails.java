package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A value of a goal as it was recorded. */
public record GoalValueDetails(
        UUID id, LocalDate reachedOn, BigDecimal value, String note, String recordedBy, Instant recordedAt) {}
