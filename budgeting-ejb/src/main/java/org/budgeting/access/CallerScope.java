package org.budgeting.access;

import java.util.Optional;
import org.budgeting.tenancy.TenantScope;

/**
 * The caller that this thread works for, and with it the tenant. Entered in one servlet filter for requests, explicitly
 * elsewhere:
 *
 * <pre>{@code
 * try (var scope = CallerScope.enter(caller)) { … }
 * }</pre>
 */
public final class CallerScope implements AutoCloseable {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private final Caller outer;
    private final TenantScope tenant;

    private CallerScope(Caller outer, TenantScope tenant) {
        this.outer = outer;
        this.tenant = tenant;
    }

    /** @throws IllegalStateException if the thread already works for another tenant (T7) */
    public static CallerScope enter(Caller caller) {
        TenantScope tenant = TenantScope.enter(caller.tenant());
        Caller outer = CURRENT.get();
        CURRENT.set(caller);
        return new CallerScope(outer, tenant);
    }

    public static Optional<Caller> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException if nobody is here */
    public static Caller caller() {
        return current().orElseThrow(() -> new IllegalStateException("no caller was entered on this thread"));
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
        tenant.close();
    }
}
