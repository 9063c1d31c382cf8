package org.budgeting.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Which tenant the running transaction works for. EclipseLink learns the tenant once in a transaction and keeps it, so
 * a second tenant in the same one would work on the first one's rows (T7).
 */
final class TransactionTenant {

    private static final String KEY = TransactionTenant.class.getName();

    private static volatile TransactionSynchronizationRegistry registry;

    private TransactionTenant() {}

    static void claim(String tenant) {
        inTransaction().ifPresent(transaction -> transaction.putResource(KEY, tenant));
    }

    /** Empty if there is no transaction or it has touched no rows. */
    static Optional<String> current() {
        return inTransaction().map(transaction -> (String) transaction.getResource(KEY));
    }

    private static Optional<TransactionSynchronizationRegistry> inTransaction() {
        return registry().filter(known -> known.getTransactionKey() != null);
    }

    // The name is a constant of the platform; nobody's input is looked up. A scope is no bean, so nothing could be
    // injected.
    @SuppressWarnings("BanJNDI")
    private static Optional<TransactionSynchronizationRegistry> registry() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException outsideOfTheServer) {
                return Optional.empty();
            }
        }
        return Optional.of(registry);
    }
}
