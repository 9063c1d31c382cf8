package org.pecunia.feasibility;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pecunia.forecasts.Frequency;
import org.pecunia.problems.Findings;

/** What a client tells about a goal to have it judged; nothing of it is believed before {@link #checked()}. */
@Schema(description = "The values of one goal. Values are decimal strings in the goal's own unit.")
record FeasibilityRequest(
        @Schema(
                description = "The client's name for the goal, given back in the answer",
                required = true,
                maxLength = 200,
                examples = "019a8f6e-0b5c-7cc0-9f43-2f6c4e6f1a01")
        String goalId,

        @Schema(description = "What to reach", required = true, examples = "500")
        String target,

        @Schema(description = "What it began with", required = true, examples = "0")
        String startValue,

        @Schema(description = "The day on which it began", required = true, examples = "2016-04-01")
        String startDate,

        @Schema(
                description = "The day by which to reach it, at most ten years later",
                required = true,
                examples = "2016-12-31")
        String dueDate,

        @Schema(description = "The day up to which the values are complete", required = true, examples = "2016-10-31")
        String asOf,

        @Schema(
                description = "What was reached on which day, in order; the start is not among them",
                required = true,
                maxItems = FeasibilityRequest.VALUES_MAX)
        List<Value> values) {

    static final int VALUES_MAX = 1_000;
    private static final int ID_MAX = 200;
    private static final int DAYS_MAX = 3_660;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

    /** What was reached on a day. */
    @Schema(name = "GoalValue", description = "What was reached on a day")
    record Value(
            @Schema(required = true, examples = "2016-06-30")
            String date,

            @Schema(required = true, examples = "120") String value) {}

    /** The goal in it, or a refusal that names every field at fault. */
    Goal checked() {
        Findings findings = new Findings();
        if (findings.present("/goal_id", goalId) && (goalId.isBlank() || goalId.length() > ID_MAX)) {
            findings.add("/goal_id", "length", "The text has from 1 to " + ID_MAX + " characters.");
        }
        double aim = number(findings, "/target", target);
        double start = number(findings, "/start_value", startValue);
        LocalDate first = day(findings, "/start_date", startDate);
        LocalDate due = day(findings, "/due_date", dueDate);
        LocalDate on = day(findings, "/as_of", asOf);
        if (first != null && due != null) {
            if (!due.isAfter(first)) {
                findings.add("/due_date", "before_start", "A goal is due after it starts.");
            } else if (due.isAfter(first.plusDays(DAYS_MAX))) {
                findings.add("/due_date", "too_long", "A goal runs at most ten years.");
            }
        }
        if (first != null && on != null && (on.isBefore(first) || on.isAfter(first.plusDays(2L * DAYS_MAX)))) {
            findings.add("/as_of", "out_of_range", "A goal is judged from its first day on.");
        }
        TreeMap<LocalDate, Double> byDay = byDay(findings, first, on);
        findings.refuse();
        return new Goal(goalId, aim, start, first, due, on, byDay);
    }

    private static double number(Findings findings, String pointer, String text) {
        if (!findings.present(pointer, text)) {
            return 0;
        }
        if (!DECIMAL.matcher(text).matches()) {
            findings.add(
                    pointer,
                    "format",
                    Findings.quoted(text) + " is not a number such as '12.5' with at most 12 digits and 4 decimals.");
            return 0;
        }
        return Double.parseDouble(text);
    }

    private static LocalDate day(Findings findings, String pointer, String text) {
        if (!findings.present(pointer, text)) {
            return null;
        }
        OptionalLong known = Frequency.DAILY.index(text);
        if (known.isEmpty()) {
            findings.add(
                    pointer, "format", Findings.quoted(text) + " is not a day such as 2016-04-30 from 1900 to 2199.");
            return null;
        }
        return LocalDate.parse(text);
    }

    private TreeMap<LocalDate, Double> byDay(Findings findings, LocalDate first, LocalDate on) {
        TreeMap<LocalDate, Double> byDay = new TreeMap<>();
        if (!findings.present("/values", values)) {
            return byDay;
        }
        if (values.size() > VALUES_MAX) {
            findings.add("/values", "too_many", "At most " + VALUES_MAX + " values are taken.");
            return byDay;
        }
        for (int n = 0; n < values.size(); n++) {
            String pointer = "/values/" + n;
            if (!findings.present(pointer, values.get(n))) {
                continue;
            }
            LocalDate day = day(findings, pointer + "/date", values.get(n).date());
            double value = number(findings, pointer + "/value", values.get(n).value());
            if (day == null || first == null || on == null) {
                continue;
            }
            if (day.isBefore(first) || day.isAfter(on)) {
                findings.add(pointer + "/date", "out_of_range", "The day lies between start_date and as_of.");
            } else if (!byDay.isEmpty() && !day.isAfter(byDay.lastKey())) {
                findings.add(pointer + "/date", "order", "Each day stands once, in order.");
            } else {
                byDay.put(day, value);
            }
        }
        return byDay;
    }
}
