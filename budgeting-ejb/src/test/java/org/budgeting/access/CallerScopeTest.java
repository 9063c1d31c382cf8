package org.budgeting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.budgeting.tenancy.TenantScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerScopeTest {

    private static final Caller ANN =
            new Caller("aurora", "ann", "Ann", Set.of(Role.VIEWER), Channel.REST, "10.0.0.1", "c1");

    @AfterEach
    void nobody_is_left_behind() {
        assertThat(CallerScope.current()).isEmpty();
        assertThat(TenantScope.current()).isEmpty();
    }

    @Test
    void a_caller_brings_the_tenant_along_T1() {
        try (var scope = CallerScope.enter(ANN)) {
            assertThat(TenantScope.current()).contains("aurora");
        }
    }

    @Test
    void work_within_a_call_may_go_on_as_somebody_else_and_comes_back() {
        try (var outer = CallerScope.enter(ANN)) {
            try (var inner = CallerScope.enter(ANN.by(Channel.IMPORT))) {
                assertThat(CallerScope.caller().channel()).isEqualTo(Channel.IMPORT);
            }
            assertThat(CallerScope.caller()).isEqualTo(ANN);
        }
    }

    @Test
    void refuses_a_caller_of_another_tenant_T7() {
        Caller stranger = Caller.system("borealis", Channel.TIMER, "c2");
        try (var scope = CallerScope.enter(ANN)) {
            assertThatThrownBy(() -> CallerScope.enter(stranger)).isInstanceOf(IllegalStateException.class);
            assertThat(CallerScope.caller()).isEqualTo(ANN);
        }
    }

    @Test
    void nobody_is_no_caller_C2() {
        assertThatThrownBy(CallerScope::caller).isInstanceOf(IllegalStateException.class);
    }
}
