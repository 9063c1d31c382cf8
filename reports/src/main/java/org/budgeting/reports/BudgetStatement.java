package org.budgeting.reports;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a budget statement says, as plain figures: who budgets what, what was planned and spent per category
 * and month, what is left, and who approved it.
 *
 * <p>All amounts are in {@link Budget#currency()}. What can be added up is not handed in but added up here, so a
 * statement cannot contradict itself. Blank text is absent text and is printed as a dash.
 *
 * @param health absent while the budget has not been scored
 * @param lines one per category, printed in this order
 */
public record BudgetStatement(
        String tenant,
        Budget budget,
        Funds funds,
        Optional<Health> health,
        List<Line> lines,
        Approval approval,
        Made made) {

    public static final int MONTHS_MAX = 120;
    public static final int LINES_MAX = 500;

    public BudgetStatement {
        tenant = requireNonNullElse(tenant, "");
        requireNonNull(budget, "budget");
        requireNonNull(funds, "funds");
        requireNonNull(health, "health");
        requireNonNull(approval, "approval");
        requireNonNull(made, "made");
        lines = List.copyOf(lines);
        if (lines.size() > LINES_MAX) {
            throw new IllegalArgumentException(
                    "a statement holds " + LINES_MAX + " lines at most, not " + lines.size());
        }
        long months = phasing(budget, lines).size();
        if (months > MONTHS_MAX) {
            throw new IllegalArgumentException("a statement spans " + MONTHS_MAX + " months at most, not " + months);
        }
    }

    /**
     * The budget's identity and its period, both days included. Type and status are words such as {@code annual} and
     * {@code over_budget}; a word without a label is printed as it is.
     */
    public record Budget(
            String name,
            String description,
            String type,
            String status,
            String department,
            String owner,
            LocalDate startsOn,
            LocalDate endsOn,
            Currency currency) {

        public Budget {
            requireNonNull(name, "name");
            description = requireNonNullElse(description, "");
            type = requireNonNullElse(type, "");
            status = requireNonNullElse(status, "");
            department = requireNonNullElse(department, "");
            owner = requireNonNullElse(owner, "");
            requireNonNull(currency, "currency");
            if (endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException("a budget that starts on " + startsOn + " cannot end on " + endsOn);
            }
        }
    }

    /** What the budget may spend, and what of it is spoken for but not yet spent. */
    public record Funds(BigDecimal amount, BigDecimal reserved, BigDecimal committed) {

        public Funds {
            requireNonNull(amount, "amount");
            requireNonNull(reserved, "reserved");
            requireNonNull(committed, "committed");
        }
    }

    /**
     * Pecunia's judgement.
     *
     * @param score 0 to 100
     * @param grade a word such as {@code good}
     */
    public record Health(int score, String grade, LocalDate asOf) {

        public Health {
            requireNonNull(grade, "grade");
            requireNonNull(asOf, "asOf");
            if (score < 0 || score > 100) {
                throw new IllegalArgumentException("a health score lies between 0 and 100, not at " + score);
            }
        }
    }

    /** One category's figures. A month without figures may be left out; figures of the same month add up. */
    public record Line(String category, List<MonthFigures> months) {

        public Line {
            category = requireNonNullElse(category, "");
            months = List.copyOf(months);
        }

        public BigDecimal planned() {
            return sum(months, MonthFigures::planned);
        }

        public BigDecimal actual() {
            return sum(months, MonthFigures::actual);
        }
    }

    /** What one month was to cost and what it cost; refunds make {@code actual} smaller and may make it negative. */
    public record MonthFigures(YearMonth month, BigDecimal planned, BigDecimal actual) {

        public MonthFigures {
            requireNonNull(month, "month");
            requireNonNull(planned, "planned");
            requireNonNull(actual, "actual");
        }

        /** Positive while less is spent than was planned. */
        public BigDecimal variance() {
            return planned.subtract(actual);
        }

        MonthFigures plus(MonthFigures other) {
            return new MonthFigures(month, planned.add(other.planned), actual.add(other.actual));
        }

        static MonthFigures none(YearMonth month) {
            return new MonthFigures(month, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    /** Who asked for the budget and who granted it; either may not have happened yet. */
    public record Approval(Optional<Signature> submitted, Optional<Signature> approved) {

        public Approval {
            requireNonNull(submitted, "submitted");
            requireNonNull(approved, "approved");
        }
    }

    public record Signature(String by, OffsetDateTime at) {

        public Signature {
            requireNonNull(by, "by");
            requireNonNull(at, "at");
        }
    }

    /** When and for whom the statement is made; every moment in it is told in this time zone. */
    public record Made(ZonedDateTime at, String forUser) {

        public Made {
            requireNonNull(at, "at");
            requireNonNull(forUser, "forUser");
        }
    }

    public BigDecimal planned() {
        return sum(lines, Line::planned);
    }

    public BigDecimal actual() {
        return sum(lines, Line::actual);
    }

    /** Amount − reserved − committed − actual; negative when more is spoken for than was granted. */
    public BigDecimal available() {
        return funds.amount()
                .subtract(funds.reserved())
                .subtract(funds.committed())
                .subtract(actual());
    }

    /**
     * All lines together, for each month of the period and each month outside of it that has figures (late invoices),
     * without gaps, in the order of time.
     */
    public List<MonthFigures> phasing() {
        return phasing(budget, lines);
    }

    /** The last month whose spend is known: the month in which the statement is made, or a later one with spend. */
    YearMonth knownUntil() {
        YearMonth madeIn = YearMonth.from(made.at());
        return phasing().stream()
                .filter(month -> month.actual().signum() != 0)
                .map(MonthFigures::month)
                .filter(madeIn::isBefore)
                .reduce((earlier, later) -> later)
                .orElse(madeIn);
    }

    /** Each amount of the statement that is not a sum of others. */
    Stream<BigDecimal> amounts() {
        return Stream.concat(
                Stream.of(funds.amount(), funds.reserved(), funds.committed()),
                lines.stream()
                        .flatMap(line -> line.months().stream())
                        .flatMap(month -> Stream.of(month.planned(), month.actual())));
    }

    private static List<MonthFigures> phasing(Budget budget, List<Line> lines) {
        SortedMap<YearMonth, MonthFigures> sums = new TreeMap<>();
        lines.stream()
                .flatMap(line -> line.months().stream())
                .forEach(figures -> sums.merge(figures.month(), figures, MonthFigures::plus));
        YearMonth first = earlier(YearMonth.from(budget.startsOn()), sums.isEmpty() ? null : sums.firstKey());
        YearMonth last = later(YearMonth.from(budget.endsOn()), sums.isEmpty() ? null : sums.lastKey());
        List<MonthFigures> phasing = new ArrayList<>();
        for (YearMonth month = first;
                !month.isAfter(last) && phasing.size() <= MONTHS_MAX;
                month = month.plusMonths(1)) {
            phasing.add(sums.getOrDefault(month, MonthFigures.none(month)));
        }
        return phasing;
    }

    private static YearMonth earlier(YearMonth a, YearMonth b) {
        return b != null && b.isBefore(a) ? b : a;
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return b != null && b.isAfter(a) ? b : a;
    }

    private static <T> BigDecimal sum(List<T> things, Function<T, BigDecimal> amount) {
        return things.stream().collect(reducing(BigDecimal.ZERO, amount, BigDecimal::add));
    }
}
