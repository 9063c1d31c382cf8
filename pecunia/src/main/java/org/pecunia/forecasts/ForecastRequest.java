package org.pecunia.forecasts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pecunia.problems.Findings;

/** What a client sends to have a series carried forward; nothing of it is believed before {@link #checked()}. */
@Schema(description = "A history to be carried forward")
record ForecastRequest(
        @Schema(
                description = "The client's name for the series, given back in the answer",
                required = true,
                maxLength = 200,
                examples = "budget-7/travel")
        String seriesId,

        @Schema(
                description = "What the values count, for the reader: a currency or a word",
                maxLength = 32,
                nullable = true,
                examples = "GBP")
        String unit,

        @Schema(
                description = "How far apart the points are",
                required = true,
                enumeration = {"daily", "weekly", "monthly"},
                examples = "monthly")
        String frequency,

        @Schema(
                description = "The history, oldest first; a period left out or with a null value is unknown, not zero",
                required = true,
                maxItems = ForecastRequest.POINTS_MAX)
        List<KnownPoint> points,

        @Schema(description = "How many periods ahead", required = true, minimum = "1", maximum = "400", examples = "6")
        Integer horizon,

        @Schema(
                description = "How often the ranges shall hold, in per cent; 80 and 95 where not given",
                maxItems = 5,
                nullable = true,
                examples = "[80, 95]")
        List<Integer> levels) {

    static final int POINTS_MAX = 5_000;
    private static final int HORIZON_MAX = 400;
    private static final int LEVELS_MAX = 5;
    private static final int LEVEL_MIN = 50;
    private static final int LEVEL_MAX = 99;
    private static final int NAME_MAX = 200;
    private static final int UNIT_MAX = 32;
    private static final double VALUE_MAX = 1e15;
    private static final List<Integer> USUAL_LEVELS = List.of(80, 95);

    /** One known period. */
    @Schema(description = "One known period")
    record KnownPoint(
            @Schema(
                    description = "A day 2016-04-30, an ISO week 2016-W17 or a month 2016-04",
                    required = true,
                    examples = "2016-04")
            String period,

            @Schema(description = "At most 1e15 either way; null where unknown", nullable = true, examples = "123.4")
            Double value) {}

    /** What may be computed. */
    record Question(String seriesId, Series series, int horizon, List<Integer> levels) {}

    /** The question in it, or a refusal that names every field at fault. */
    Question checked() {
        Findings findings = new Findings();
        checkText(findings, "/series_id", seriesId, NAME_MAX, true);
        checkText(findings, "/unit", unit, UNIT_MAX, false);
        if (findings.present("/horizon", horizon) && (horizon < 1 || horizon > HORIZON_MAX)) {
            findings.add("/horizon", "out_of_range", "A horizon is from 1 to " + HORIZON_MAX + " periods.");
        }
        checkLevels(findings);
        Optional<Frequency> known = knownFrequency(findings);
        Optional<Series> series = findings.present("/points", points) && known.isPresent()
                ? series(findings, known.get())
                : Optional.empty();
        findings.refuse();
        return new Question(seriesId, series.orElseThrow(), horizon, levels == null ? USUAL_LEVELS : levels);
    }

    private static void checkText(Findings findings, String pointer, String text, int lengthMax, boolean required) {
        if (text == null) {
            if (required) {
                findings.present(pointer, null);
            }
        } else if (text.isBlank() || text.length() > lengthMax) {
            findings.add(pointer, "length", "The text has from 1 to " + lengthMax + " characters.");
        }
    }

    private void checkLevels(Findings findings) {
        if (levels == null) {
            return;
        }
        if (levels.isEmpty() || levels.size() > LEVELS_MAX) {
            findings.add("/levels", "size", "Give from 1 to " + LEVELS_MAX + " levels.");
            return;
        }
        for (int i = 0; i < levels.size(); i++) {
            Integer level = levels.get(i);
            if (level == null || level < LEVEL_MIN || level > LEVEL_MAX) {
                findings.add(
                        "/levels/" + i,
                        "out_of_range",
                        "A level is a whole per cent from " + LEVEL_MIN + " to " + LEVEL_MAX + ".");
            } else if (levels.indexOf(level) < i) {
                findings.add("/levels/" + i, "duplicate", level + " was already given.");
            }
        }
    }

    private Optional<Frequency> knownFrequency(Findings findings) {
        if (!findings.present("/frequency", frequency)) {
            return Optional.empty();
        }
        Optional<Frequency> known = Arrays.stream(Frequency.values())
                .filter(f -> f.toString().equals(frequency))
                .findFirst();
        if (known.isEmpty()) {
            String words = Arrays.toString(Frequency.values()).toLowerCase(Locale.ROOT);
            findings.add("/frequency", "unknown_word", Findings.quoted(frequency) + " is none of " + words + ".");
        }
        return known;
    }

    private Optional<Series> series(Findings findings, Frequency frequency) {
        if (points.size() > POINTS_MAX) {
            findings.add("/points", "too_many", "At most %,d points are taken.".formatted(POINTS_MAX));
            return Optional.empty();
        }
        long[] indexes = new long[points.size()];
        boolean inOrder = true;
        for (int i = 0; i < indexes.length; i++) {
            OptionalLong index = index(findings, frequency, i);
            inOrder &= index.isPresent();
            indexes[i] = index.orElse(0);
            if (inOrder && i > 0 && indexes[i] <= indexes[i - 1]) {
                boolean same = indexes[i] == indexes[i - 1];
                findings.add(
                        "/points/" + i + "/period",
                        same ? "duplicate" : "unsorted",
                        points.get(i).period() + (same ? " was already given." : " comes before the point above it."));
            }
        }
        return findings.none() ? Optional.of(filled(findings, frequency, indexes)) : Optional.empty();
    }

    private OptionalLong index(Findings findings, Frequency frequency, int i) {
        KnownPoint point = points.get(i);
        String pointer = "/points/" + i;
        if (!findings.present(pointer, point) || !findings.present(pointer + "/period", point.period())) {
            return OptionalLong.empty();
        }
        // 1e400 is read as infinite, and NaN is at most nothing: neither passes
        if (point.value() != null && !(Math.abs(point.value()) <= VALUE_MAX)) {
            findings.add(pointer + "/value", "out_of_range", "A value is a number of at most 1e15 either way.");
        }
        OptionalLong index = frequency.index(point.period());
        if (index.isEmpty()) {
            findings.add(
                    pointer + "/period",
                    "format",
                    "%s is not a %s period such as %s from 1900 to 2199."
                            .formatted(Findings.quoted(point.period()), frequency, frequency.example()));
        }
        return index;
    }

    private Series filled(Findings findings, Frequency frequency, long[] indexes) {
        int first = 0;
        int end = points.size();
        while (first < end && points.get(first).value() == null) {
            first++;
        }
        while (end > first && points.get(end - 1).value() == null) {
            end--;
        }
        if (first == end) {
            return new Series(frequency, indexes.length == 0 ? 0 : indexes[0], new double[0]);
        }
        long length = indexes[end - 1] - indexes[first] + 1;
        if (length > POINTS_MAX) {
            findings.add(
                    "/points",
                    "too_long",
                    "From %s to %s are %,d periods; at most %,d are taken."
                            .formatted(
                                    points.get(first).period(),
                                    points.get(end - 1).period(),
                                    length,
                                    POINTS_MAX));
            findings.refuse();
        }
        double[] values = new double[(int) length];
        Arrays.fill(values, Double.NaN);
        for (int i = first; i < end; i++) {
            Double value = points.get(i).value();
            values[(int) (indexes[i] - indexes[first])] = value == null ? Double.NaN : value;
        }
        return new Series(frequency, indexes[first], values);
    }
}
