package org.budgeting.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Labels;
import org.budgeting.storage.NameKey;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.UniqueKeys;

/** The tenant's tree of departments. */
@Stateless
public class OrganisationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** The whole tree by name. */
    @Needs(Right.READ)
    public List<DepartmentDetails> all() {
        return em
                .createQuery("select d from Department d order by d.name, d.id", Department.class)
                .getResultList()
                .stream()
                .map(Department::details)
                .toList();
    }

    /** @throws NotFound if the tenant has none by this id */
    @Needs(Right.READ)
    public DepartmentDetails get(UUID id) {
        Department department = em.find(Department.class, id);
        if (department == null) {
            throw new NotFound("department", id);
        }
        return department.details();
    }

    /** @throws DepartmentExists if its name is taken in that place */
    @Needs(Right.SHAPE_ORGANISATION)
    public DepartmentDetails add(NewDepartment input) {
        if (input.parent() != null && !exists(input.parent())) {
            throw InvalidInput.of("parent", "unknown", "There is no department " + input.parent() + ".");
        }
        if (idOf(input.name(), input.parent()).isPresent()) {
            throw new DepartmentExists(input.name());
        }
        return store(input).details();
    }

    /** Whether the tenant has a department by this id. */
    public boolean exists(UUID id) {
        return em.find(Department.class, id) != null;
    }

    /** The department of this name, in any case, under {@code parent} (null for the top). */
    public Optional<UUID> idOf(String name, UUID parent) {
        Narrowing where = new Narrowing()
                .and("d.nameKey = :name", "name", NameKey.of(name))
                .and("d.parentId = :parent", "parent", parent);
        if (parent == null) {
            where.and("d.parentId is null");
        }
        return where.applyTo(em.createQuery("select d.id from Department d" + where.where(), UUID.class))
                .getResultStream()
                .findFirst();
    }

    /**
     * The department of this name under {@code parent}, made if it is missing; for imports.
     *
     * @throws DepartmentExists if somebody else makes it at the same moment; the next transaction finds theirs
     */
    public UUID named(String name, UUID parent) {
        return idOf(name, parent)
                .orElseGet(() -> store(new NewDepartment(name, parent)).id());
    }

    /** Names of the departments that are asked for, by id; one query. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return Labels.of(
                em, Department.class, ids, department -> department.details().name());
    }

    /** The names from the top of the tree down to this department. */
    public List<String> pathOf(UUID id) {
        LinkedList<String> path = new LinkedList<>();
        for (Department here = em.find(Department.class, id);
                here != null;
                here = here.details().parent() == null
                        ? null
                        : em.find(Department.class, here.details().parent())) {
            path.addFirst(here.details().name());
        }
        return path;
    }

    /** The parent of each department that has one. */
    public Map<UUID, UUID> parents() {
        return em.createQuery("select d.id, d.parentId from Department d where d.parentId is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    private Department store(NewDepartment input) {
        Department department = new Department(input);
        em.persist(department);
        try {
            // Others hold it by its id alone, so EclipseLink would not know that their rows must come after this one.
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new DepartmentExists(input.name()) : failed;
        }
        audit.record(Change.of("department", department.id(), "added")
                .field("name", input.name())
                .field("parent", input.parent()));
        return department;
    }
}
