package org.budgeting.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void approving_needs_no_reason() {
        assertThat(Decision.approve(" ").reason()).isNull();
        assertThat(Decision.approve(" fine ").reason()).isEqualTo("fine");
    }

    @Test
    void returning_needs_a_reason() {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> Decision.returned("  "));
        assertThat(refusal.fields().get(0).field()).isEqualTo("reason");
    }

    @Test
    void waiting_is_no_decision() {
        assertThatThrownBy(() -> new Decision(Outcome.WAITING, "x")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Decision(null, "x")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_reason_has_its_maximum() {
        String tooLong = "x".repeat(2001);
        assertThatThrownBy(() -> Decision.returned(tooLong)).hasMessageContaining("2000");
    }
}
