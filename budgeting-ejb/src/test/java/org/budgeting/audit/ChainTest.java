package org.budgeting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final UUID SUBJECT = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final Instant MOMENT = Instant.parse("2026-03-01T10:00:00.123456Z");

    @Test
    void a_stored_chain_stays_verifiable_because_its_arithmetic_never_changes_A2() {
        assertThat(Chain.next(Chain.START, entry(1, "ann", "approved", "fits the plan")))
                .isEqualTo("a043779594314d3f15fac453fa116e3ab38f8046a59c6e04da33e3c40e210726");
    }

    @Test
    void every_field_counts_A2() {
        AuditRecord original = entry(1, "ann", "approved", "why");
        List<AuditRecord> forged = List.of(
                new AuditRecord(2, MOMENT, "ann", "rest", "10.0.0.1", "c1", "budget", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(
                        1,
                        MOMENT.plusNanos(1000),
                        "ann",
                        "rest",
                        "10.0.0.1",
                        "c1",
                        "budget",
                        SUBJECT,
                        "approved",
                        "why",
                        "{}"),
                new AuditRecord(1, MOMENT, "bob", "rest", "10.0.0.1", "c1", "budget", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(
                        1, MOMENT, "ann", "portal", "10.0.0.1", "c1", "budget", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(1, MOMENT, "ann", "rest", "10.0.0.2", "c1", "budget", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(1, MOMENT, "ann", "rest", "10.0.0.1", "c2", "budget", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(
                        1, MOMENT, "ann", "rest", "10.0.0.1", "c1", "expense", SUBJECT, "approved", "why", "{}"),
                new AuditRecord(
                        1,
                        MOMENT,
                        "ann",
                        "rest",
                        "10.0.0.1",
                        "c1",
                        "budget",
                        UUID.randomUUID(),
                        "approved",
                        "why",
                        "{}"),
                new AuditRecord(1, MOMENT, "ann", "rest", "10.0.0.1", "c1", "budget", SUBJECT, "returned", "why", "{}"),
                new AuditRecord(
                        1, MOMENT, "ann", "rest", "10.0.0.1", "c1", "budget", SUBJECT, "approved", "else", "{}"),
                new AuditRecord(
                        1, MOMENT, "ann", "rest", "10.0.0.1", "c1", "budget", SUBJECT, "approved", "why", "{\"a\":1}"));
        String hash = Chain.next(Chain.START, original);
        assertThat(forged)
                .allSatisfy(entry -> assertThat(Chain.next(Chain.START, entry)).isNotEqualTo(hash));
    }

    @Test
    void fields_cannot_flow_into_each_other_A2() {
        assertThat(Chain.next(Chain.START, entry(1, "ann", "ab", "c")))
                .isNotEqualTo(Chain.next(Chain.START, entry(1, "ann", "a", "bc")));
        assertThat(Chain.next(Chain.START, entry(1, "ann", "x1:y", "")))
                .isNotEqualTo(Chain.next(Chain.START, entry(1, "ann", "x", "1:y")));
    }

    @Test
    void two_entries_in_another_order_end_in_another_hash_A2() {
        AuditRecord first = entry(1, "ann", "drafted", null);
        AuditRecord second = entry(2, "ann", "submitted", null);
        assertThat(Chain.next(Chain.next(Chain.START, first), second))
                .isNotEqualTo(Chain.next(Chain.next(Chain.START, second), first));
    }

    @Test
    void a_removed_entry_changes_every_hash_after_it_A2() {
        AuditRecord first = entry(1, "ann", "drafted", null);
        AuditRecord second = entry(2, "ann", "submitted", null);
        assertThat(Chain.next(Chain.START, second)).isNotEqualTo(Chain.next(Chain.next(Chain.START, first), second));
    }

    @Test
    void blank_and_absent_are_one_because_oracle_cannot_tell_them_apart_A2() {
        assertThat(Chain.next(Chain.START, entry(1, "ann", "drafted", "")))
                .isEqualTo(Chain.next(Chain.START, entry(1, "ann", "drafted", null)));
    }

    private static AuditRecord entry(long seq, String actor, String action, String reason) {
        return new AuditRecord(seq, MOMENT, actor, "rest", "10.0.0.1", "c1", "budget", SUBJECT, action, reason, "{}");
    }
}
