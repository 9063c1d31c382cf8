package org.budgeting.categories;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Ids;
import org.budgeting.storage.Labels;
import org.budgeting.storage.NameKey;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.UniqueKeys;

/** The tenant's chart of categories. */
@Stateless
public class CategoryService {

    /** The word by which the audit trail knows a category. */
    public static final String SUBJECT = "category";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Instance<CategoryUser> users;

    @Inject
    private Instance<CategoryLimits> limits;

    /** The whole chart by name, retired ones too. A chart is some hundred rows, so it is not paged. */
    @Needs(Right.READ)
    public List<CategoryDetails> all() {
        Map<UUID, List<String>> synonyms = em.createQuery(
                        "select s from CategorySynonym s order by s.nameKey", CategorySynonym.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CategorySynonym::categoryId, Collectors.mapping(CategorySynonym::name, Collectors.toList())));
        return em.createQuery("select c from Category c order by c.name, c.id", Category.class).getResultList().stream()
                .map(category -> category.details(synonyms.getOrDefault(category.id(), List.of())))
                .toList();
    }

    /** @throws NotFound if the tenant has none by this id */
    @Needs(Right.READ)
    public CategoryDetails get(UUID id) {
        return shown(found(id));
    }

    /** The chart that we propose to a tenant without one; nothing is stored. */
    @Needs(Right.READ)
    public List<NewCategory> defaults() {
        return DefaultCategories.ALL;
    }

    /** @throws CategoryExists if its name is taken in that place */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails add(NewCategory input) {
        check(null, input);
        Category category = store(input);
        giveSynonyms(category.id(), input.synonyms());
        return shown(category);
    }

    /** Adds what is missing of the default chart; answers what was added. */
    @Needs(Right.SHAPE_CATEGORIES)
    public List<CategoryDetails> adoptDefaults() {
        return missingDefaults().map(this::store).map(this::shown).toList();
    }

    /** Adds what is missing of the default chart; for provisioning. */
    public void addDefaults() {
        missingDefaults().forEach(this::store);
    }

    private Stream<NewCategory> missingDefaults() {
        return DefaultCategories.ALL.stream()
                .filter(category -> idOf(category.name()).isEmpty());
    }

    /**
     * Makes a category another one; where its place is another, it is {@linkplain #move moved} too.
     *
     * @param version as the caller read it
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws CategoryExists if its new name is taken in that place
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails change(UUID id, long version, NewCategory input) {
        requireTree();
        Category category = inUse(id, version);
        if (!NameKey.of(input.name()).equals(category.nameKey())) {
            requireNotNeeded(category);
        }
        check(category, input);
        if (!Objects.equals(input.parent(), category.parentId())) {
            place(category, input.parent());
        }
        audit.record(category.change(input));
        em.createQuery("delete from CategorySynonym s where s.categoryId = :id")
                .setParameter("id", id)
                .executeUpdate();
        giveSynonyms(id, input.synonyms());
        return written(category);
    }

    /** What {@link #move} would do. */
    @Needs(Right.SHAPE_CATEGORIES)
    public ChartPreview previewMove(UUID id, UUID parent) {
        Category category = found(id);
        return preview(category, () -> moving(category, parent));
    }

    /**
     * Hangs a category, with all below it, somewhere else in the tree (G3). What is booked there counts against the
     * limits of its new place, in open periods.
     *
     * @param parent the category above it; null for the top
     * @throws LimitBroken if one of those limits has not got so much left (G6)
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails move(UUID id, long version, UUID parent) {
        requireTree();
        Category category = inUse(id, version);
        place(category, parent);
        return written(category);
    }

    private void place(Category category, UUID parent) {
        take(moving(category, parent));
        audit.record(category.move(parent));
    }

    /** What {@link #merge} would do. */
    @Needs(Right.SHAPE_CATEGORIES)
    public ChartPreview previewMerge(UUID id, UUID target) {
        Category category = found(id);
        return preview(category, () -> merging(category, target));
    }

    /**
     * Retires a category in favour of another one (G5): new plans and spending that name it go there, what stands below
     * it hangs there, its names are synonyms there. What was planned and booked stays where it was, below its new
     * parent.
     *
     * @throws LimitBroken if a limit over the target has not got so much left (G6)
     * @throws CategoryExists if a category below it has the name of one below the target
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails merge(UUID id, long version, UUID target) {
        requireTree();
        Category category = inUse(id, version);
        take(merging(category, target));
        for (Category child : childrenOf(id)) {
            audit.record(child.move(target));
        }
        String name = category.name();
        audit.record(category.mergeInto(target));
        em.createQuery("select c from Category c where c.mergedIntoId = :id", Category.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(earlier -> earlier.follow(target));
        synonymsOf(id).forEach(synonym -> synonym.belongsTo(target));
        em.createQuery("select r from CategoryRule r where r.categoryId = :id", CategoryRule.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(rule -> rule.pointTo(target));
        em.flush();
        if (synonymTaken(name).isEmpty()) {
            giveSynonyms(target, List.of(name));
        }
        return written(category);
    }

    /**
     * Takes a category out of use (G4).
     *
     * @throws NotAllowedNow if others in use stand below it, or it is the one for spending without a category
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails retire(UUID id, long version) {
        requireTree();
        Category category = inUse(id, version);
        requireNotNeeded(category);
        if (childrenOf(id).stream().anyMatch(child -> !child.isRetired())) {
            throw new NotAllowedNow(
                    "category-has-children", "Categories in use stand below " + category.name() + "; move them first.");
        }
        audit.record(category.retire());
        return written(category);
    }

    /**
     * Brings a retired category back into use.
     *
     * @throws NotAllowedNow if it is not retired, was merged, or what stands above it is retired
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryDetails restore(UUID id, long version) {
        requireTree();
        Category category = found(id);
        category.requireVersion(version);
        if (!category.isRetired() || category.mergedIntoId() != null) {
            throw new NotAllowedNow(
                    "category-not-retired",
                    category.isRetired()
                            ? "A category that was merged does not come back; add another one."
                            : "This category is in use.");
        }
        if (category.parentId() != null && found(category.parentId()).isRetired()) {
            throw new NotAllowedNow("category-retired", "The category above it is retired; restore that one first.");
        }
        audit.record(category.restore());
        return written(category);
    }

    /** What new plans and spending may name of these categories; two queries at most. */
    public Offered offered(Collection<UUID> ids) {
        Map<UUID, Category> found = byId(ids);
        Map<UUID, Category> targets = byId(found.values().stream()
                .map(Category::mergedIntoId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, UUID> standIns = new HashMap<>();
        Map<UUID, String> retired = new HashMap<>();
        found.forEach((id, category) -> {
            Category used = category.mergedIntoId() == null ? category : targets.get(category.mergedIntoId());
            standIns.put(id, used.id());
            if (used.isRetired()) {
                retired.put(id, category.name());
            }
        });
        return new Offered(standIns, retired);
    }

    private Map<UUID, Category> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select c from Category c where c.id in :ids", Category.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Category::id, category -> category));
    }

    /** Each category that was merged, with the one that stands for it; for lists that add up by category. */
    public Map<UUID, UUID> merged() {
        return em.createQuery(
                        "select c.id, c.mergedIntoId from Category c where c.mergedIntoId is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
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
        return where.applyTo(em.createQuery("select c from Category c" + where.where(), Category.class))
                .getResultStream()
                .map(Category::id)
                .findFirst();
    }

    /** The category for spending that names none (G2). */
    public UUID uncategorised() {
        return named(DefaultCategories.UNCATEGORISED);
    }

    /** Names of the categories that are asked for, by id; one query. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return Labels.of(em, Category.class, ids, Category::name);
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

    private Category found(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("category", id));
    }

    private Category inUse(UUID id, long version) {
        Category category = found(id);
        category.requireVersion(version);
        requireInUse(category);
        return category;
    }

    private static void requireInUse(Category category) {
        if (category.isRetired()) {
            throw new NotAllowedNow("category-retired", "The category " + category.name() + " is retired.");
        }
    }

    /** Spending without a category needs its place (G2). */
    private static void requireNotNeeded(Category category) {
        if (category.parentId() == null && category.nameKey().equals(NameKey.of(DefaultCategories.UNCATEGORISED))) {
            throw new NotAllowedNow(
                    "category-needed", "Spending without a category goes to " + category.name() + "; it stays.");
        }
    }

    private List<Category> childrenOf(UUID id) {
        return em.createQuery("select c from Category c where c.parentId = :id order by c.id", Category.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<CategorySynonym> synonymsOf(UUID id) {
        return em.createQuery(
                        "select s from CategorySynonym s where s.categoryId = :id order by s.nameKey",
                        CategorySynonym.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Shaping one after another; of two who are the first ever, one is told of a conflict. */
    private void requireTree() {
        List<CategoryTree> found = em.createQuery("select t from CategoryTree t", CategoryTree.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.isEmpty()) {
            em.persist(new CategoryTree(Ids.next()));
            em.flush();
        }
    }

    private void check(Category present, NewCategory input) {
        var check = new InvalidInput.Check();
        TreeRules.checkSynonyms(check, input);
        if (input.parent() != null && (present == null || !input.parent().equals(present.parentId()))) {
            checkParent(check, input.parent());
        }
        if (present == null && input.parent() != null) {
            TreeRules.checkPlace(check, "parent", Ids.next(), input.parent(), parents());
        }
        UUID own = present == null ? null : present.id();
        for (int n = 0; n < input.synonyms().size(); n++) {
            String synonym = input.synonyms().get(n);
            check.refuseIf(
                    synonymTaken(synonym).filter(other -> !other.equals(own)).isPresent(),
                    "synonyms[" + n + "]",
                    "exists",
                    "Another category is known by the name " + synonym + ".");
        }
        check.done();
        requireFreeName(own, input.name(), input.parent());
    }

    private void checkParent(InvalidInput.Check check, UUID parent) {
        Optional<Category> above = find(parent);
        check.refuseIf(above.isEmpty(), "parent", "unknown", "There is no category " + parent + ".")
                .refuseIf(
                        above.filter(Category::isRetired).isPresent(),
                        "parent",
                        "retired",
                        "The category above is retired.");
    }

    private void requireFreeName(UUID own, String name, UUID parent) {
        idOf(name, parent).filter(other -> !other.equals(own)).ifPresent(other -> {
            throw new CategoryExists(name);
        });
    }

    private Optional<UUID> synonymTaken(String name) {
        return em.createQuery("select s.categoryId from CategorySynonym s where s.nameKey = :name", UUID.class)
                .setParameter("name", NameKey.of(name))
                .getResultStream()
                .findFirst();
    }

    private void giveSynonyms(UUID category, List<String> names) {
        names.forEach(name -> em.persist(new CategorySynonym(category, name)));
    }

    /** @throws InvalidInput if it cannot hang there */
    private ChartChange moving(Category category, UUID parent) {
        requireInUse(category);
        requireNotNeeded(category);
        Map<UUID, UUID> before = parents();
        var check = new InvalidInput.Check();
        if (parent != null) {
            checkParent(check, parent);
        }
        TreeRules.checkPlace(check, "parent", category.id(), parent, before);
        check.done();
        requireFreeName(category.id(), category.name(), parent);
        Map<UUID, UUID> after = new HashMap<>(before);
        if (parent == null) {
            after.remove(category.id());
        } else {
            after.put(category.id(), parent);
        }
        return new ChartChange(TreeRules.subtree(category.id(), before), before, after);
    }

    private ChartChange merging(Category category, UUID into) {
        requireInUse(category);
        requireNotNeeded(category);
        Map<UUID, UUID> before = parents();
        Set<UUID> below = TreeRules.subtree(category.id(), before);
        Optional<Category> target = Optional.ofNullable(into).flatMap(this::find);
        var check = new InvalidInput.Check()
                .refuseIf(target.isEmpty(), "into", "unknown", "There is no such category.")
                .refuseIf(
                        target.filter(Category::isRetired).isPresent(),
                        "into",
                        "retired",
                        "The category is retired; choose another one.")
                .refuseIf(below.contains(into), "into", "circle", "A category cannot be merged into what is below it.");
        check.done();
        Map<UUID, UUID> after = new HashMap<>(before);
        for (Category child : childrenOf(category.id())) {
            TreeRules.checkPlace(check, "into", child.id(), into, before);
            if (child.mergedIntoId() == null) {
                requireFreeName(child.id(), child.name(), into);
            }
            after.put(child.id(), into);
        }
        check.done();
        after.put(category.id(), into);
        return new ChartChange(below, before, after);
    }

    private void take(ChartChange change) {
        limits.forEach(one -> one.take(change));
    }

    private ChartPreview preview(Category category, Supplier<ChartChange> planned) {
        Set<UUID> moved = TreeRules.subtree(category.id(), parents());
        Map<String, Long> uses = new TreeMap<>();
        users.forEach(user -> user.uses(moved).forEach((word, count) -> uses.merge(word, count, Long::sum)));
        List<LimitEffect> effects = new ArrayList<>();
        String refusal = null;
        try {
            ChartChange change = planned.get();
            limits.forEach(one -> effects.addAll(one.weigh(change)));
            refusal = effects.stream()
                    .filter(LimitEffect::isBroken)
                    .findFirst()
                    .map(LimitBroken::new)
                    .map(Throwable::getMessage)
                    .orElse(null);
        } catch (BusinessException refused) {
            refusal = refused.getMessage();
        }
        return new ChartPreview(moved.size(), uses, effects, refusal);
    }

    private CategoryDetails shown(Category category) {
        return category.details(
                synonymsOf(category.id()).stream().map(CategorySynonym::name).toList());
    }

    /** Flushed first, so that the version is the one that the next write must name. */
    private CategoryDetails written(Category category) {
        flush(category.name());
        return shown(category);
    }

    private void flush(String name) {
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new CategoryExists(name) : failed;
        }
    }

    private Category store(NewCategory input) {
        Category category = new Category(input);
        em.persist(category);
        // Others hold it by its id alone, so EclipseLink would not know that their rows must come after this one.
        flush(input.name());
        audit.record(Change.of(SUBJECT, category.id(), "added")
                .field("name", category.name())
                .field("parent", input.parent()));
        return category;
    }
}
