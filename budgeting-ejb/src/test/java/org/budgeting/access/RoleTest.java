package org.budgeting.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static final Set<Right> READING = EnumSet.of(Right.READ, Right.READ_AUDIT);

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_reads_C1(Role role) {
        assertThat(role.rights()).contains(Right.READ);
    }

    @ParameterizedTest
    @EnumSource(names = {"VIEWER", "AUDITOR"})
    void viewers_and_auditors_write_nothing_C1(Role role) {
        assertThat(READING).containsAll(role.rights());
    }

    @Test
    void approvers_alone_approve_and_do_not_draft_C1() {
        assertThat(with(Right.APPROVE)).containsExactly(Role.APPROVER);
        assertThat(Role.APPROVER.rights()).doesNotContain(Right.DRAFT_BUDGETS, Right.RECORD_EXPENSES);
    }

    @Test
    void auditors_alone_read_the_trail_A3() {
        assertThat(with(Right.READ_AUDIT)).containsExactly(Role.AUDITOR);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void every_right_belongs_to_somebody_C1(Right right) {
        assertThat(with(right)).isNotEmpty();
    }

    @Test
    void roles_are_known_by_the_words_of_the_realm() {
        assertThat(Role.of("budget_owner")).contains(Role.BUDGET_OWNER);
        assertThat(Role.BUDGET_OWNER.word()).isEqualTo("budget_owner");
    }

    @Test
    void roles_of_other_systems_in_the_realm_carry_nothing() {
        assertThat(Role.of("uma_authorization")).isEmpty();
        assertThat(Role.of("")).isEmpty();
    }

    @Test
    void the_system_itself_may_do_nothing_that_a_person_needs_a_right_for_C2() {
        Caller system = Caller.system("aurora", Channel.TIMER, "c1");
        assertThat(Stream.of(Right.values()).filter(system::may)).isEmpty();
    }

    private static Set<Role> with(Right right) {
        return Stream.of(Role.values())
                .filter(role -> role.rights().contains(right))
                .collect(toSet());
    }
}
