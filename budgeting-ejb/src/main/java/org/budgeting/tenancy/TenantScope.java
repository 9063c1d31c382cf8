package org.budgeting.tenancy;

import java.util.Optional;

/**
 * The tenant that this thread works for. Entered by the edge from a verified token, by timers and asynchronous work
 * explicitly (T5), and left when the work ends:
 *
 * <pre>{@code
 * try (var scope = TenantScope.enter("aurora")) { … }
 * }</pre>
 *
 * <p>A thread and not a request holds it, because timers and asynchronous work have no request; every call in this
 * application stays on its thread between entering and leaving.
 */
public final class TenantScope implements AutoCloseable {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private final String outer;

    private TenantScope(String outer) {
        this.outer = outer;
    }

    /** @throws IllegalStateException if the thread, or its transaction, already works for another tenant (T7) */
    public static TenantScope enter(String tenant) {
        String outer = CURRENT.get();
        if (outer != null && !outer.equals(tenant)) {
            throw new IllegalStateException("this thread already works for another tenant");
        }
        if (TransactionTenant.current().filter(other -> !other.equals(tenant)).isPresent()) {
            throw new IllegalStateException("this transaction already works for another tenant");
        }
        CURRENT.set(tenant);
        return new TenantScope(outer);
    }

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        }
    }
}
