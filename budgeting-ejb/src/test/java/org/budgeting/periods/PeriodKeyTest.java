package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodKeyTest {

    @Test
    void a_key_is_read_as_it_is_written() {
        UUID department = UUID.randomUUID();
        PeriodKey whole = new PeriodKey(2026, 3, null);
        PeriodKey part = new PeriodKey(2026, 13, department);
        assertThat(whole.text()).isEqualTo("FY2026-P03");
        assertThat(part.text()).isEqualTo("FY2026-P13." + department);
        assertThat(PeriodKey.parse(whole.text())).contains(whole);
        assertThat(PeriodKey.parse(part.text())).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03", "FY26-P03", "FY2026-P3", "FY2026-P03.", "FY2026-P03.x", "fy2026-p03"})
    void what_is_no_key_is_none(String text) {
        assertThat(PeriodKey.parse(text)).isEmpty();
    }
}
