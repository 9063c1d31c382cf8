package org.budgeting.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static final Threshold USUAL = Threshold.usual("GBP");

    @ParameterizedTest
    @CsvSource({
        "10000, 1000.00, false",
        "10000, 1000.01, true",
        "10000, -1000.01, true",
        "1000, 500.00, false",
        "1000, 500.01, true",
        "1000, 499.99, false",
        "0, 500.01, true",
        "0, 500.00, false",
        "0, 0, false"
    })
    void both_share_and_amount_have_to_be_exceeded_V2(BigDecimal planned, BigDecimal variance, boolean exceeded) {
        assertThat(USUAL.isExceededBy(variance, planned, "GBP")).isEqualTo(exceeded);
    }

    @Test
    void a_budget_in_another_currency_is_measured_by_the_share_alone_V2() {
        assertThat(USUAL.isExceededBy(new BigDecimal("11"), new BigDecimal("100"), "JPY"))
                .isTrue();
        assertThat(USUAL.isExceededBy(new BigDecimal("10"), new BigDecimal("100"), "JPY"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, 500, percent, out-of-range",
                "1000.01, 500, percent, out-of-range",
                "-, 500, percent, out-of-range",
                "1.001, 500, percent, too-many-decimals",
                "10, -0.01, minimum, negative",
                "10, 0.001, minimum, too-many-decimals",
                "10, -, minimum, required",
                "10, 1000000000000, minimum, too-large"
            })
    void a_threshold_that_means_nothing_is_refused(BigDecimal percent, BigDecimal minimum, String field, String code) {
        assertThatThrownBy(() -> new Threshold(percent, minimum, "GBP").check())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldProblem::field, FieldProblem::code)
                                .contains(tuple(field, code)));
    }

    @Test
    void zero_means_that_everything_is_explained() {
        Threshold strict = new Threshold(BigDecimal.ZERO, BigDecimal.ZERO, "GBP");
        strict.check();
        assertThat(strict.isExceededBy(new BigDecimal("0.01"), new BigDecimal("100"), "GBP"))
                .isTrue();
    }
}
