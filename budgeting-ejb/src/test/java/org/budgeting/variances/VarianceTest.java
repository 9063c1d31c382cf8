package org.budgeting.variances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VarianceTest {

    private static final Threshold USUAL = Threshold.usual("GBP");

    @Test
    void is_what_was_used_less_what_was_planned_V1() {
        Variance variance = used("1000", "1612.50");
        assertThat(variance.amount()).isEqualByComparingTo("612.50");
        assertThat(variance.percent()).isEqualByComparingTo("61.3");
        assertThat(used("1000", "250").percent()).isEqualByComparingTo("-75.0");
        assertThat(used("0", "250").percent()).isNull();
    }

    @Test
    void is_due_above_the_threshold_until_it_is_explained_V2() {
        Variance over = used("1000", "1600");
        assertThat(over.judged(USUAL, null, true)).satisfies(judged -> {
            assertThat(judged.above()).isTrue();
            assertThat(judged.due()).isTrue();
        });
        assertThat(over.judged(USUAL, said("600"), true).due()).isFalse();
        assertThat(used("1000", "1500").judged(USUAL, null, true).due()).isFalse();
    }

    @Test
    void is_due_anew_when_it_moved_by_more_than_the_threshold_since_V3() {
        assertThat(used("1000", "2100").judged(USUAL, said("600"), true).due()).isFalse();
        assertThat(used("1000", "2100.01").judged(USUAL, said("600"), true).due())
                .isTrue();
        assertThat(used("1000", "400").judged(USUAL, said("600"), true).due()).isTrue();
    }

    @Test
    void nothing_is_due_in_a_budget_that_was_put_away_V2() {
        Variance judged = used("1000", "1600").judged(USUAL, null, false);
        assertThat(judged.above()).isTrue();
        assertThat(judged.due()).isFalse();
    }

    private static Variance used(String planned, String used) {
        return Variance.unjudged(
                new UUID(0, 1),
                "Budget",
                "GBP",
                new UUID(0, 2),
                "Travel",
                YearMonth.of(2026, 4),
                new BigDecimal(planned),
                new BigDecimal(used));
    }

    private static ExplanationDetails said(String variance) {
        return new ExplanationDetails(
                new UUID(0, 3),
                1,
                new UUID(0, 1),
                new UUID(0, 2),
                YearMonth.of(2026, 4),
                new BigDecimal(variance),
                Cause.PRICE,
                "Dearer",
                "ann",
                Instant.EPOCH);
    }
}
