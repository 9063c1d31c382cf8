package org.budgeting.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a day of a recurring expense.
 *
 * @param dueOn the day by the rule
 * @param expense what was booked; null unless it was
 * @param problem code of the refusal; null if there was none
 * @param reason why it was refused or skipped, in words; null if nothing was said
 * @param settledBy user name of whom it was booked for, or who skipped it; {@code system} for a refusal by night
 */
public record OccurrenceDetails(
        UUID id,
        UUID recurring,
        LocalDate dueOn,
        OccurrenceState state,
        UUID expense,
        String problem,
        String reason,
        String settledBy,
        Instant settledAt) {}
