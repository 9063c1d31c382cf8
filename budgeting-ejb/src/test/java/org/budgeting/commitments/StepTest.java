package org.budgeting.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.budgeting.problems.NotAllowedNow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @Test
    void a_request_is_decided_taken_back_or_expires_and_nothing_else_Q4_Q5() {
        assertThat(from(CommitmentStatus.REQUESTED))
                .containsExactlyInAnyOrder(Step.APPROVE, Step.RETURN, Step.WITHDRAW, Step.EXPIRE);
    }

    @Test
    void what_is_committed_is_invoiced_or_cancelled_Q3_Q4() {
        assertThat(from(CommitmentStatus.COMMITTED)).containsExactlyInAnyOrder(Step.INVOICE, Step.CANCEL);
        assertThat(Step.INVOICE.after(CommitmentStatus.COMMITTED)).isEqualTo(CommitmentStatus.PARTLY_INVOICED);
    }

    @Test
    void what_was_invoiced_in_part_is_closed_and_what_was_invoiced_is_refunded_without_going_back_Q6() {
        assertThat(from(CommitmentStatus.PARTLY_INVOICED))
                .containsExactlyInAnyOrder(Step.INVOICE, Step.CLOSE, Step.REFUND);
        assertThat(from(CommitmentStatus.INVOICED)).containsExactly(Step.REFUND);
        assertThat(Step.REFUND.after(CommitmentStatus.INVOICED)).isEqualTo(CommitmentStatus.INVOICED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentStatus.class,
            names = {"RETURNED", "WITHDRAWN", "CANCELLED", "EXPIRED"})
    void nothing_happens_any_more_to_what_ended_without_an_invoice_Q4(CommitmentStatus ended) {
        assertThat(from(ended)).isEmpty();
    }

    @Test
    void the_refusal_says_where_it_stands() {
        assertThatThrownBy(() -> Step.CANCEL.after(CommitmentStatus.PARTLY_INVOICED))
                .hasMessage("Only a commitment that is committed can be cancelled; this one is partly invoiced.");
    }

    private static Set<Step> from(CommitmentStatus status) {
        Set<Step> possible = EnumSet.noneOf(Step.class);
        List<Step> all = Arrays.asList(Step.values());
        all.stream().filter(step -> passes(step, status)).forEach(possible::add);
        return possible;
    }

    private static boolean passes(Step step, CommitmentStatus status) {
        try {
            step.after(status);
            return true;
        } catch (NotAllowedNow refused) {
            return false;
        }
    }
}
