package org.budgeting.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyingTest {

    @Test
    void each_year_in_a_name_moves_on_and_other_numbers_stay_PL2() {
        assertThat(Copying.moved("Marketing 2026", 1)).isEqualTo("Marketing 2027");
        assertThat(Copying.moved("Fairs 2026/2027, hall 12026 and 99", 1))
                .isEqualTo("Fairs 2027/2028, hall 12026 and 99");
        assertThat(Copying.moved("Q1 2026", 0)).isEqualTo("Q1 2026");
    }
}
