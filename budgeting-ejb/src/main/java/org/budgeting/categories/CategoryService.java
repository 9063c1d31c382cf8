package org.budgeting.categories;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
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
import org.budgeting.storage.NameKey;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.UniqueKeys;

/** The tenant's chart of categories. */
@Stateless
public class CategoryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    /** The whole chart by name. A chart is some hundred rows, so it is not paged. */
    @Needs(Right.READ)
    public List<CategoryDetails> all() {
        return em.createQuery("select c from Category c order by c.name, c.id", Category.class).getResultList().stream()
                .map(Category::details)
                .toList();
    }

    /** @throws NotFound if the tenant has none by this id */
    @Needs(Right.READ)
    public CategoryDetails get(UUID id) {
        return find(id).map(Category::details).orElseThrow(() -> new NotFound("category", id));
    }

    /** The chart that we propose to a tenant without one; nothing is stored. */
    @Needs(Right.READ)
    public List<NewCategory> defaults() {
        return DefaultCategories.ALL;
    }

    /** @throws CategoryExists if its name is taken in that place */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails add(NewCategory input) {
        if (input.parent() != null && find(input.parent()).isEmpty()) {
            throw InvalidInput.of("parent", "unknown", "There is no category " + input.parent() + ".");
        }
        if (idOf(input.name(), input.parent()).isPresent()) {
            throw new CategoryExists(input.name());
        }
        return store(input).details();
    }

    /** Adds what is missing of the default chart; for provisioning. */
    public void addDefaults() {
        DefaultCategories.ALL.stream()
                .filter(category -> idOf(category.name()).isEmpty())
                .forEach(this::store);
    }

    /** Whether the tenant has a category by this id. */
    public boolean exists(UUID id) {
        return find(id).isPresent();
    }

    /**
     * The category of this name at the top of the chart, made if it is missing; for imports.
     *
     * @throws CategoryExists if somebody else makes it at the same moment; the next transaction finds theirs
     */
    public UUID named(String name) {
        return idOf(name).orElseGet(() -> store(NewCategory.named(name)).id());
    }

    /** The category of this name, in any case, at the top of the chart. */
    public Optional<UUID> idOf(String name) {
        return idOf(name, null);
    }

    private Optional<UUID> idOf(String name, UUID parent) {
        Narrowing where = new Narrowing()
                .and("c.nameKey = :name", "name", NameKey.of(name))
                .and("c.parentId = :parent", "parent", parent);
        if (parent == null) {
            where.and("c.parentId is null");
        }
        return where.applyTo(em.createQuery("select c.id from Category c" + where.where(), UUID.class))
                .getResultStream()
                .findFirst();
    }

    /** The category for spending that names none (G2). */
    public UUID uncategorised() {
        return named(DefaultCategories.UNCATEGORISED);
    }

    /** Names of the categories that are asked for, by id; one query. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c from Category c where c.id in :ids", Category.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Category::id, Category::name));
    }

    /** The parent of each category that has one. */
    public Map<UUID, UUID> parents() {
        return em.createQuery("select c.id, c.parentId from Category c where c.parentId is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    private Optional<Category> find(UUID id) {
        return Optional.ofNullable(em.find(Category.class, id));
    }

    private Category store(NewCategory input) {
        Category category = new Category(input);
        em.persist(category);
        try {
            // Others hold it by its id alone, so EclipseLink would not know that their rows must come after this one.
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new CategoryExists(input.name()) : failed;
        }
        audit.record(Change.of("category", category.id(), "added")
                .field("name", category.name())
                .field("parent", input.parent()));
        return category;
    }
}
