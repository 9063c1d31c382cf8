package org.budgeting.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.junit.jupiter.api.Test;

class ApprovalRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void who_submits_never_approves_W1() {
        ApprovalRequest request = submittedBy("ann");
        Decision approve = Decision.approve(null);
        assertThatThrownBy(() -> request.decide(approve, "ann", NOW)).isInstanceOf(SelfApproval.class);
        assertThat(request.item().outcome()).isEqualTo(Outcome.WAITING);
    }

    @Test
    void who_submits_does_not_return_it_either_W1() {
        ApprovalRequest request = submittedBy("ann");
        Decision giveBack = Decision.returned("on second thought");
        assertThatThrownBy(() -> request.decide(giveBack, "ann", NOW)).isInstanceOf(SelfApproval.class);
    }

    @Test
    void a_decision_is_told_with_its_subject_W4() {
        ApprovalDecided event = submittedBy("ann").decide(Decision.returned("too much print"), "bob", NOW);
        assertThat(event)
                .isEqualTo(new ApprovalDecided("budget", SUBJECT, Outcome.RETURNED, "bob", NOW, "too much print"));
    }

    @Test
    void it_is_decided_once_W4() {
        ApprovalRequest request = submittedBy("ann");
        request.decide(Decision.approve(null), "bob", NOW);
        Decision late = Decision.returned("too late");
        assertThatThrownBy(() -> request.decide(late, "cleo", NOW))
                .isInstanceOf(NotAllowedNow.class)
                .hasMessageContaining("already approved by bob");
        assertThat(request.item().outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void what_its_owner_took_back_is_not_decided_any_more_W4() {
        ApprovalRequest request = submittedBy("ann");
        request.withdraw("ann", NOW, "Bought elsewhere");
        Decision late = Decision.approve(null);
        assertThatThrownBy(() -> request.decide(late, "bob", NOW))
                .isInstanceOf(NotAllowedNow.class)
                .hasMessageContaining("already withdrawn by ann");
    }

    @Test
    void what_costs_nothing_is_submitted_without_an_amount() {
        ApprovalItem item = new ApprovalRequest(
                        new Submission("period_reopening", SUBJECT, "Reopen FY2026-P03", null, "A late invoice"),
                        "ann",
                        NOW)
                .item();
        assertThat(item.amount()).isNull();
        assertThat(item.currency()).isNull();
        assertThat(item.note()).isEqualTo("A late invoice");
    }

    private static ApprovalRequest submittedBy(String user) {
        return new ApprovalRequest(
                new Submission("budget", SUBJECT, "Marketing 2026", Money.of("1000", "EUR")), user, NOW);
    }
}
