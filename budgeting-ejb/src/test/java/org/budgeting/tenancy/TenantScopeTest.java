package org.budgeting.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TenantScopeTest {

    @AfterEach
    void nobody_is_left_behind() {
        assertThat(TenantScope.current()).isEmpty();
    }

    @Test
    void the_tenant_is_there_between_entering_and_leaving_T1() {
        try (var scope = TenantScope.enter("aurora")) {
            assertThat(TenantScope.current()).contains("aurora");
        }
        assertThat(TenantScope.current()).isEmpty();
    }

    @Test
    void a_thread_in_one_tenant_cannot_enter_another_T7() {
        try (var scope = TenantScope.enter("aurora")) {
            assertThatThrownBy(() -> TenantScope.enter("borealis"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("aurora");
            assertThat(TenantScope.current()).contains("aurora");
        }
    }

    @Test
    void the_same_tenant_may_be_entered_again_and_stays_until_the_outer_scope_ends_T7() {
        try (var outer = TenantScope.enter("aurora")) {
            TenantScope.enter("aurora").close();
            assertThat(TenantScope.current()).contains("aurora");
        }
    }

    @Test
    void after_leaving_a_thread_may_work_for_another_T7() {
        TenantScope.enter("aurora").close();
        try (var scope = TenantScope.enter("borealis")) {
            assertThat(TenantScope.current()).contains("borealis");
        }
    }

    @Test
    void another_thread_has_to_enter_for_itself_T5() {
        try (var scope = TenantScope.enter("aurora")) {
            assertThat(CompletableFuture.supplyAsync(TenantScope::current).join())
                    .isEmpty();
        }
    }
}
