package org.budgeting.access;

import java.util.Set;

/**
 * Who calls, as the verified token says (T1).
 *
 * @param user the stable user name that rows keep
 * @param name as people know them
 * @param address network address, null for work without a connection
 * @param correlation id that joins log, audit and problem document of one call
 */
public record Caller(
        String tenant, String user, String name, Set<Role> roles, Channel channel, String address, String correlation) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    /** @throws Forbidden without the right; for what depends on more than the method that is called */
    public void require(Right right) {
        if (!may(right)) {
            throw new Forbidden(right);
        }
    }

    /** The same person's work, going on by another way after the call has ended. */
    public Caller by(Channel other) {
        return new Caller(tenant, user, name, roles, other, address, correlation);
    }

    /** The system itself, which acts for nobody and passes no guarded door. */
    public static Caller system(String tenant, Channel channel, String correlation) {
        return new Caller(tenant, "system", "System", Set.of(), channel, null, correlation);
    }
}
