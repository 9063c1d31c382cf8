package org.budgeting.recurring;

import java.time.LocalDate;
import java.util.List;

/**
 * What a schedule means.
 *
 * @param schedule with everything said
 * @param days its next ones, in order
 * @param dueAtOnce how many of all its days have come already, and are booked at once when it begins
 */
public record SchedulePreview(Schedule schedule, Frequency frequency, List<LocalDate> days, int dueAtOnce) {}
