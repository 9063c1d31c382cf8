package org.budgeting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedsInterceptorTest {

    private boolean opened;

    @Test
    void lets_a_caller_with_the_right_through_C1() throws Exception {
        try (var scope = CallerScope.enter(ann(Role.APPROVER))) {
            new NeedsInterceptor().decide(callOf("approve"));
        }
        assertThat(opened).isTrue();
    }

    @Test
    void refuses_a_caller_without_the_right_before_anything_is_done_C1() {
        try (var scope = CallerScope.enter(ann(Role.CONTRIBUTOR))) {
            assertThatThrownBy(() -> new NeedsInterceptor().decide(callOf("approve")))
                    .isInstanceOf(Forbidden.class)
                    .hasMessageContaining("approve");
        }
        assertThat(opened).isFalse();
    }

    @Test
    void refuses_everything_where_nobody_calls_C2() {
        assertThatThrownBy(() -> new NeedsInterceptor().decide(callOf("approve")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(opened).isFalse();
    }

    @Needs(Right.APPROVE)
    void approve() {
        opened = true;
    }

    private InvocationContext callOf(String name) throws NoSuchMethodException {
        Method method = NeedsInterceptorTest.class.getDeclaredMethod(name);
        return (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> called.getName().equals("getMethod") ? method : method.invoke(this));
    }

    private static Caller ann(Role role) {
        return new Caller("aurora", "ann", "Ann", Set.of(role), Channel.REST, "10.0.0.1", "c1");
    }
}
