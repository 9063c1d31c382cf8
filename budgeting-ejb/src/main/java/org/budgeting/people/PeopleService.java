package org.budgeting.people;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.access.Role;

/** Who can be addressed. */
@Stateless
public class PeopleService {

    private static final int FOUND_MAX = 20;

    @PersistenceContext
    private EntityManager em;

    /** Full names by user name of those among {@code users} who are known; at most a thousand are asked for. */
    public Map<String, String> namesOf(Collection<String> users) {
        if (users.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from Person p where p.user in :users", Person.class)
                .setParameter("users", users)
                .getResultStream()
                .map(Person::known)
                .collect(Collectors.toMap(KnownPerson::user, KnownPerson::name));
    }

    /**
     * What somebody might do when they came last (PE2); empty if that is not known. For work that goes on without them.
     */
    public Optional<Set<Role>> rolesOf(String user) {
        return Person.byUser(em, user).flatMap(Person::roles);
    }

    /** People whose user name or full name holds {@code part}, in any case; at most {@value #FOUND_MAX}, by name. */
    @Needs(Right.READ)
    public List<KnownPerson> search(String part) {
        return em
                .createQuery(
                        "select p from Person p where locate(:part, lower(p.user)) > 0 or locate(:part, lower(p.name)) > 0"
                                + " order by p.name, p.user",
                        Person.class)
                .setParameter("part", part.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(FOUND_MAX)
                .getResultList()
                .stream()
                .map(Person::known)
                .toList();
    }
}
