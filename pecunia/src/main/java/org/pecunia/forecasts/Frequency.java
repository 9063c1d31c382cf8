package org.pecunia.forecasts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How far apart two points of a series are, how many of them make a season, and how their periods are written:
 * {@code 2016-04-30} for a day, {@code 2016-W17} for an ISO 8601 week, {@code 2016-04} for a month. A period is also an
 * index, so that the next period is always index + 1.
 */
public enum Frequency {
    DAILY(7, "\\d{4}-\\d{2}-\\d{2}", "2016-04-30") {
        @Override
        long parsed(String period) {
            return LocalDate.parse(period).toEpochDay();
        }

        @Override
        public String period(long index) {
            return LocalDate.ofEpochDay(index).toString();
        }
    },
    WEEKLY(52, "\\d{4}-W\\d{2}", "2016-W17") {
        @Override
        long parsed(String period) {
            LocalDate inTheYear = LocalDate.of(Integer.parseInt(period.substring(0, 4)), 1, 4);
            int week = Integer.parseInt(period.substring(6));
            IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inTheYear).checkValidValue(week, null);
            LocalDate monday =
                    inTheYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(WeekFields.ISO.dayOfWeek(), 1);
            return Math.floorDiv(monday.toEpochDay() - MONDAY, 7L);
        }

        @Override
        public String period(long index) {
            LocalDate monday = LocalDate.ofEpochDay(index * 7 + MONDAY);
            return "%04d-W%02d"
                    .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    MONTHLY(12, "\\d{4}-\\d{2}", "2016-04") {
        @Override
        long parsed(String period) {
            return YearMonth.parse(period).getLong(ChronoField.PROLEPTIC_MONTH);
        }

        @Override
        public String period(long index) {
            return YearMonth.of(Math.toIntExact(Math.floorDiv(index, 12L)), Math.floorMod(index, 12) + 1)
                    .toString();
        }
    };

    /** 5 January 1970, the first Monday of the epoch, as a day of the epoch. */
    private static final long MONDAY = 4;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final int season;
    private final Pattern form;
    private final String example;

    Frequency(int season, String form, String example) {
        this.season = season;
        this.form = Pattern.compile(form);
        this.example = example;
    }

    /** How many periods make one season: a week of days, a year of weeks or of months. */
    public int season() {
        return season;
    }

    /** A period as it must be written, to be shown to whoever wrote it differently. */
    public String example() {
        return example;
    }

    /** The index of a written period; empty when it is not a period of this frequency between 1900 and 2199. */
    public OptionalLong index(String period) {
        if (!form.matcher(period).matches()) {
            return OptionalLong.empty();
        }
        int year = Integer.parseInt(period.substring(0, 4));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(parsed(period));
        } catch (DateTimeException noSuchDay) {
            return OptionalLong.empty();
        }
    }

    /** The period of an index, written. */
    public abstract String period(long index);

    abstract long parsed(String period);

    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
