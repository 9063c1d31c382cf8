package org.budgeting.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;

/** Who comes. Open to everybody, because losing one's last right has to be noted too (PE2). */
@Stateless
public class Arrivals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Notes the caller among the people of the tenant, with what they may do now (PE1, PE2); a stranger without a role
     * that reads belongs to nobody's people. In a transaction of its own: somebody whose first deed is refused was here
     * all the same.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteCaller() {
        Caller caller = CallerScope.caller();
        Optional<Person> known = Person.byUser(em, caller.user());
        if (known.isPresent()) {
            // Their page asks several servers at once.
            em.refresh(known.get(), LockModeType.PESSIMISTIC_WRITE);
            known.get().comesAs(caller);
        } else if (caller.may(Right.READ)) {
            em.persist(new Person(caller, clock.instant()));
        }
    }
}
