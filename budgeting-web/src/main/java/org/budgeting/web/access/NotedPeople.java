package org.budgeting.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.people.PeopleService;

/** Remembers who was noted among the people of a tenant, so that not every request asks the database (PE1). */
@ApplicationScoped
class NotedPeople {

    private record Noted(String tenant, String user, String name) {}

    private final Set<Noted> noted = ConcurrentHashMap.newKeySet();

    @Inject
    private PeopleService people;

    /** Notes the caller of this thread. A stranger without a role that reads belongs to nobody's people. */
    void noteCaller() {
        Caller caller = CallerScope.caller();
        Noted person = new Noted(caller.tenant(), caller.user(), caller.name());
        // Added first: of the many requests of somebody's first page one writes.
        if (caller.may(Right.READ) && noted.add(person)) {
            try {
                people.noteCaller();
            } catch (RuntimeException notNow) {
                noted.remove(person);
                throw notNow;
            }
        }
    }
}
