package org.pecunia.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void n3_an_unexpected_failure_shows_the_id_under_which_the_log_holds_its_cause() {
        Problem shown = Refusal.unexpected("0199c0de").problem();

        assertThat(shown.status()).isEqualTo(500);
        assertThat(shown.detail()).contains("0199c0de");
        assertThat(shown.errors()).isEmpty();
    }
}
