package org.budgeting.web.recurring;

import java.time.LocalDate;
import java.util.List;
import org.budgeting.recurring.Frequency;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.SchedulePreview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a schedule means, as it is answered. */
@Schema(name = "SchedulePreview", description = "What a schedule means.")
public record SchedulePreviewView(
        @Schema(
                description = "The rule as it would be kept, with everything said.",
                example = "FREQ=MONTHLY;BYMONTHDAY=31")
        String rule,

        @Schema(example = "monthly") Frequency recurringFrequency,
        @Schema(example = "last_day") MissingDay missingDay,
        @Schema(example = "2026-12-01") LocalDate startsOn,
        @Schema(nullable = true, example = "2027-11-30") LocalDate endsOn,
        @Schema(nullable = true, example = "12") Integer times,
        @Schema(example = "Europe/London") String timeZone,

        @Schema(description = "The next days, in order.", example = "[\"2026-12-31\", \"2027-01-31\", \"2027-02-28\"]")
        List<LocalDate> days,

        @Schema(
                description = "How many of all its days have come already, and are booked at once when it begins.",
                example = "0")
        int dueAtOnce) {

    static SchedulePreviewView of(SchedulePreview preview) {
        return new SchedulePreviewView(
                preview.schedule().rule(),
                preview.frequency(),
                preview.schedule().missingDay(),
                preview.schedule().startsOn(),
                preview.schedule().endsOn(),
                preview.schedule().times(),
                preview.schedule().timeZone(),
                preview.days(),
                preview.dueAtOnce());
    }
}
