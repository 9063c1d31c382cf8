package org.budgeting.web.recurring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.budgeting.problems.InvalidInput;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.Schedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days on which something recurs, as they are sent to be looked at. */
@Schema(description = "The days on which something recurs: by a frequency, or by a rule.")
public record ScheduleInput(
        @Schema(
                nullable = true,
                description =
                        "daily, weekly, monthly, quarterly or yearly, on the day of `starts_on`; instead of `rule`.",
                example = "monthly")
        Frequency recurringFrequency,

        @Size(max = 300)
        @Schema(
                nullable = true,
                description =
                        "A rule of RFC 5545 in steps of days or longer; instead of `recurring_frequency`. UNTIL and COUNT go into `ends_on` and `times`, SKIP (RFC 7529) into `missing_day`.",
                example = "FREQ=MONTHLY;BYMONTHDAY=31")
        String rule,

        @Schema(
                nullable = true,
                description =
                        "What becomes of a month without the day: `skip` leaves it out, `last_day` takes its last one. As the rule says if absent, and last_day with a frequency.",
                example = "last_day")
        MissingDay missingDay,

        @NotNull
        @Schema(description = "The first day on which it can fall, at most a year ago.", example = "2026-12-01")
        LocalDate startsOn,

        @Schema(nullable = true, description = "The last one; absent for none.", example = "2027-11-30")
        LocalDate endsOn,

        @Schema(
                nullable = true,
                description = "How many days at most, 1 to 1,000; absent for no limit.",
                example = "12")
        Integer times,

        @Size(max = 64)
        @Schema(
                nullable = true,
                description = "IANA name of where a day begins; the organisation's if absent.",
                example = "Europe/London")
        String timeZone) {

    Schedule schedule() {
        new InvalidInput.Check()
                .refuseIf(
                        recurringFrequency != null && rule != null,
                        "recurringFrequency",
                        "twice",
                        "Say it by a frequency or by a rule, not both.")
                .refuseIf(
                        recurringFrequency == Frequency.CUSTOM,
                        "recurringFrequency",
                        "custom",
                        "Say how often: daily, weekly, monthly, quarterly or yearly; or give a rule.")
                .done();
        return recurringFrequency == null
                ? new Schedule(rule, missingDay, startsOn, endsOn, times, timeZone)
                : new Schedule(
                        recurringFrequency.rule().orElseThrow(),
                        missingDay == null ? MissingDay.LAST_DAY : missingDay,
                        startsOn,
                        endsOn,
                        times,
                        timeZone);
    }
}
