package org.budgeting.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A goal as it is shown; see {@link NewGoal} for the fields. */
public record GoalDetails(
        UUID id,
        long version,
        String goalName,
        GoalType goalType,
        BigDecimal targetValue,
        BigDecimal currentValue,
        String unit,
        LocalDate dueOn,
        UUID budget,
        String budgetName,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {}
