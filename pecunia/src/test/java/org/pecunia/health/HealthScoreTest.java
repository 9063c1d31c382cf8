package org.pecunia.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pecunia.forecasts.Warning;
import org.pecunia.health.HealthScore.Factor;
import org.pecunia.health.HealthScore.Grade;
import org.pecunia.health.HealthScore.Recommendation;
import org.pecunia.health.HealthScore.RiskLevel;

class HealthScoreTest {

    /** A budget of 12,000.00 GBP from April 2016 to March 2017, planned evenly, judged on a month's last day. */
    private static final class ABudget {
        private final List<HealthScoreRequest.Month> months = new ArrayList<>();
        private String amount = "12000.00";
        private String planned = "1000.00";
        private String committed = "0.00";
        private String reserved = "0.00";
        private BigDecimal actual = BigDecimal.ZERO;
        private String currency = "GBP";
        private LocalDate asOf = LocalDate.of(2016, 3, 31);

        ABudget of(String amount) {
            this.amount = amount;
            return this;
        }

        ABudget in(String currency) {
            this.currency = currency;
            return this;
        }

        ABudget unplanned() {
            planned = null;
            return this;
        }

        ABudget committed(String committed) {
            this.committed = committed;
            return this;
        }

        ABudget reserved(String reserved) {
            this.reserved = reserved;
            return this;
        }

        ABudget spent(int... monthly) {
            for (int spent : monthly) {
                YearMonth month = YearMonth.of(2016, 4).plusMonths(months.size());
                months.add(new HealthScoreRequest.Month(month.toString(), planned, String.valueOf(spent)));
                actual = actual.add(BigDecimal.valueOf(spent));
                asOf = month.atEndOfMonth();
            }
            return this;
        }

        HealthScoreRequest request() {
            List<HealthScoreRequest.Month> all = new ArrayList<>(months);
            for (int m = months.size(); m < 12; m++) {
                String period = YearMonth.of(2016, 4).plusMonths(m).toString();
                all.add(new HealthScoreRequest.Month(period, planned, null));
            }
            return new HealthScoreRequest(
                    "b-1",
                    currency,
                    amount,
                    "2016-04-01",
                    "2017-03-31",
                    asOf.toString(),
                    actual.toPlainString(),
                    committed,
                    reserved,
                    all);
        }

        HealthScore judged() {
            return new HealthScoresResource().assess(request());
        }
    }

    private static ABudget aBudget() {
        return new ABudget();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(i -> i).toArray();
    }

    private static List<String> advice(HealthScore score) {
        return score.recommendations().stream().map(Recommendation::code).toList();
    }

    private static Factor factor(HealthScore score, String name) {
        return score.factors().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_budget_that_is_spent_a_little_slower_than_planned_is_excellent() {
        HealthScore score =
                aBudget().spent(900, 950, 880, 920, 940, 890, 910, 930).judged();

        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(score.riskLevel()).isEqualTo(RiskLevel.LOW);
        assertThat(new BigDecimal(score.projectedSpend())).isBetween(new BigDecimal("10500"), new BigDecimal("11500"));
        assertThat(new BigDecimal(score.projectedVariance())).isNegative();
        assertThat(score.forecast()).isNotNull();
        assertThat(score.burnRate()).isEqualTo("30.00");
    }

    @Test
    void a_budget_that_runs_ahead_is_critical_and_told_to_slow_down() {
        HealthScore score =
                aBudget().spent(1_500, 1_600, 1_450, 1_700, 1_550, 1_650).judged();

        assertThat(score.grade()).isEqualTo(Grade.CRITICAL);
        assertThat(score.riskLevel()).isEqualTo(RiskLevel.HIGH);
        assertThat(advice(score)).contains("overrun_expected", "runs_out_early", "month_above_plan");
        assertThat(score.recommendations().get(0).description())
                .contains("2017-03-31", "12,000.00 GBP", "spend at most")
                .contains("so far it was 51.64 GBP");
    }

    @Test
    void h4_a_short_history_is_projected_by_plan_and_pace_with_a_warning() {
        HealthScore score = aBudget().spent(1_300, 1_300).judged();

        assertThat(score.forecast()).isNull();
        assertThat(score.warnings()).extracting(Warning::code).containsExactly("projected_by_pace");
        // two thirds believed: 61 days of a pace of 1.3 against 30 of the plan
        assertThat(new BigDecimal(score.projectedSpend())).isBetween(new BigDecimal("14500"), new BigDecimal("14700"));
    }

    @Test
    void h3_the_projected_end_is_never_below_what_is_spent_and_committed() {
        HealthScore score = aBudget()
                .spent(100, 100, 100, 100, 100, 100)
                .committed("9000.00")
                .judged();

        assertThat(score.projectedSpend()).isEqualTo("9600.00");
        assertThat(score.projectedSpendInterval().lower()).isEqualTo("9600.00");
    }

    @Test
    void an_exceeded_budget_is_certainly_overrun_and_says_by_how_much() {
        HealthScore score = aBudget().spent(6_000, 5_000).committed("1500.50").judged();

        assertThat(score.overrunProbability()).isEqualByComparingTo("1");
        assertThat(score.recommendations().get(0).code()).isEqualTo("exceeded");
        assertThat(score.recommendations().get(0).priority()).isEqualTo(Recommendation.Priority.CRITICAL);
        assertThat(score.recommendations().get(0).estimatedImpact()).isEqualTo("500.50");
        assertThat(factor(score, "runway").points()).isZero();
    }

    @Test
    void money_that_even_the_upper_end_leaves_is_an_opportunity() {
        HealthScore score =
                aBudget().spent(400, 420, 390, 410, 400, 405, 395, 400, 410).judged();

        assertThat(advice(score)).contains("unused_money");
        assertThat(score.recommendations().get(0).type()).isEqualTo(Recommendation.Type.OPPORTUNITY);
    }

    @Test
    void h5_each_recommendation_cites_the_figures_that_it_rests_on() {
        List<HealthScore> scores = List.of(
                aBudget().spent(1_500, 1_600, 1_450, 1_700, 1_550, 1_650).judged(),
                aBudget().spent(6_000, 5_000).committed("1500.50").judged(),
                aBudget().spent(400, 420, 390, 410, 400, 405, 395, 400, 410).judged(),
                aBudget().spent(1_000, 1_000, 1_000).reserved("8000.00").judged(),
                aBudget().unplanned().spent(500, 480, 2_900, 510, 490, 505).judged());

        assertThat(scores)
                .allSatisfy(score -> assertThat(score.recommendations())
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.title() + " " + one.description())
                                .containsPattern("\\d[\\d,]*\\.\\d\\d GBP|\\d %")));
    }

    @Test
    void e3_the_same_figures_have_the_same_judgement_whenever_they_are_asked_for() {
        ABudget budget = aBudget().spent(1_500, 1_600, 1_450, 1_700, 1_550, 1_650);
        HealthScore first = budget.judged();
        aBudget().spent(100, 9_000).judged();

        assertThat(budget.judged()).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void reservations_that_hold_most_of_the_rest_are_named() {
        assertThat(advice(
                        aBudget().spent(1_000, 1_000, 1_000).reserved("8000.00").judged()))
                .contains("reservations_tie_up");
    }

    @Test
    void a_peak_in_a_budget_without_a_plan_is_named_with_its_month() {
        HealthScore score =
                aBudget().unplanned().spent(500, 480, 2_900, 510, 490, 505).judged();

        assertThat(score.recommendations())
                .filteredOn(r -> r.code().equals("peak_without_plan"))
                .singleElement()
                .satisfies(r -> assertThat(r.title()).contains("2016-06", "2,900.00 GBP"));
    }

    @Test
    void a_budget_that_has_not_started_is_judged_by_its_plan() {
        HealthScore score = aBudget().judged();

        assertThat(score.warnings()).extracting(Warning::code).contains("not_started");
        assertThat(score.projectedSpend()).isEqualTo("12000.00");
        assertThat(score.burnRate()).isEqualTo("0.00");
    }

    @Test
    void a_budget_that_is_over_is_judged_by_its_outcome() {
        HealthScore score = aBudget()
                .spent(1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 990)
                .judged();

        assertThat(score.score()).isGreaterThanOrEqualTo(90);
        assertThat(score.overrunProbability()).isEqualByComparingTo("0");
        assertThat(score.projectedSpend()).isEqualTo("11990.00");
        assertThat(score.warnings()).extracting(Warning::code).containsExactly("ended");
    }

    @Test
    void a_plan_that_claims_only_the_known_months_leaves_the_rest_to_the_others() {
        HealthScoreRequest told = aBudget().spent(1_000, 1_000, 1_000).request();
        HealthScoreRequest onlyKnown = new HealthScoreRequest(
                told.budgetId(),
                told.currency(),
                told.amount(),
                told.startDate(),
                told.endDate(),
                told.asOf(),
                told.actual(),
                told.committed(),
                told.reserved(),
                told.months().subList(0, 3));

        assertThat(new HealthScoresResource().assess(onlyKnown).projectedSpend())
                .isEqualTo(new HealthScoresResource().assess(told).projectedSpend())
                .isEqualTo("12000.00");
    }

    @Test
    void says_when_the_months_do_not_sum_to_the_spend() {
        HealthScoreRequest told = aBudget().spent(1_000, 1_000).request();
        HealthScoreRequest other = new HealthScoreRequest(
                told.budgetId(),
                told.currency(),
                told.amount(),
                told.startDate(),
                told.endDate(),
                told.asOf(),
                "2500.00",
                told.committed(),
                told.reserved(),
                told.months());

        assertThat(new HealthScoresResource().assess(other).warnings())
                .filteredOn(w -> w.code().equals("months_differ"))
                .singleElement()
                .satisfies(w -> assertThat(w.text()).contains("2,000.00 GBP", "2,500.00 GBP"));
    }

    @Test
    void h6_amounts_have_the_decimals_of_their_currency() {
        HealthScore score = aBudget().in("JPY").spent(900, 950).judged();

        assertThat(score.projectedSpend()).doesNotContain(".");
        assertThat(factor(score, "projected_variance").explanation()).contains("12,000 JPY");
    }

    @Test
    void a_budget_of_nothing_with_spend_is_critical_and_without_it_is_not() {
        assertThat(aBudget().of("0").unplanned().spent(5).judged().grade()).isEqualTo(Grade.CRITICAL);
        assertThat(aBudget().of("0").unplanned().spent(0).judged().riskLevel()).isEqualTo(RiskLevel.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "100,EXCELLENT",
        "90,EXCELLENT",
        "89,GOOD",
        "80,GOOD",
        "79,MODERATE",
        "60,MODERATE",
        "59,CRITICAL",
        "0,CRITICAL"
    })
    void h2_a_grade_is_a_band_of_the_score(int score, Grade grade) {
        assertThat(Grade.of(score)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"0,LOW", "0.249,LOW", "0.25,MEDIUM", "0.599,MEDIUM", "0.6,HIGH", "1,HIGH"})
    void h2_a_risk_level_is_a_band_of_the_probability(double probability, RiskLevel level) {
        assertThat(RiskLevel.of(probability)).isEqualTo(level);
    }

    @Property(tries = 300)
    void h1_the_factors_always_sum_to_the_score(
            @ForAll @Size(max = 12) List<@IntRange(min = -3_000, max = 20_000) Integer> monthly,
            @ForAll @IntRange(max = 20_000) int committed,
            @ForAll @IntRange(max = 20_000) int reserved,
            @ForAll @IntRange(max = 100_000) int amount) {
        HealthScore score = aBudget()
                .of(String.valueOf(amount))
                .committed(String.valueOf(committed))
                .reserved(String.valueOf(reserved))
                .spent(ints(monthly))
                .judged();

        assertThat(score.score()).isBetween(0, 100);
        assertThat(score.factors().stream().mapToInt(Factor::points).sum()).isEqualTo(score.score());
        assertThat(score.factors().stream().mapToInt(Factor::maxPoints).sum()).isEqualTo(100);
        assertThat(score.factors()).allSatisfy(f -> {
            assertThat(f.points()).isBetween(0, f.maxPoints());
            assertThat(f.explanation()).doesNotContain("NaN", "Infinity");
        });
        assertThat(score.overrunProbability()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(new BigDecimal(score.projectedSpendInterval().lower()))
                .isLessThanOrEqualTo(new BigDecimal(score.projectedSpend()));
        assertThat(new BigDecimal(score.projectedSpendInterval().upper()))
                .isGreaterThanOrEqualTo(new BigDecimal(score.projectedSpend()));
    }

    @Property(tries = 100)
    void a_larger_amount_is_never_more_probably_overrun(
            @ForAll @Size(min = 1, max = 11) List<@IntRange(max = 5_000) Integer> monthly,
            @ForAll @IntRange(min = 1, max = 60_000) int amount,
            @ForAll @IntRange(max = 10_000) int more) {
        BigDecimal small = aBudget()
                .unplanned()
                .of(String.valueOf(amount))
                .spent(ints(monthly))
                .judged()
                .overrunProbability();
        BigDecimal large = aBudget()
                .unplanned()
                .of(String.valueOf(amount + more))
                .spent(ints(monthly))
                .judged()
                .overrunProbability();

        if (monthly.size() >= 6) {
            assertThat(large).isLessThanOrEqualTo(small);
        }
    }
}
