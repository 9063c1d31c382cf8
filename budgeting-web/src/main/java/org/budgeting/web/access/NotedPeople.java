package org.budgeting.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Role;
import org.budgeting.people.Arrivals;

/**
 * Remembers how everybody came last, so that not every request asks the database (PE1); who comes with another name or
 * other roles is noted anew (PE2).
 */
@ApplicationScoped
class NotedPeople {

    private record Person(String tenant, String user) {}

    private record Appearance(String name, Set<Role> roles) {}

    private final Map<Person, Appearance> noted = new ConcurrentHashMap<>();

    @Inject
    private Arrivals arrivals;

    /** Notes the caller of this thread. */
    void noteCaller() {
        Caller caller = CallerScope.caller();
        Person person = new Person(caller.tenant(), caller.user());
        Appearance now = new Appearance(caller.name(), caller.roles());
        // Put first: of the many requests of somebody's first page one writes.
        if (!now.equals(noted.put(person, now))) {
            try {
                arrivals.noteCaller();
            } catch (RuntimeException notNow) {
                noted.remove(person);
                throw notNow;
            }
        }
    }
}
