package org.budgeting.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.storage.NameKey;

/**
 * Departments and categories by their names in any case, read once for a job. What is missing is made, if the mapping
 * says so; then this must be read anew when the transaction that made it fails.
 */
final class KnownNames {

    private final CategoryService categories;
    private final OrganisationService organisation;
    private final boolean createMissing;
    private final Map<String, UUID> categoryIds = new HashMap<>();
    private final Map<Place, UUID> departmentIds = new HashMap<>();
    private final Map<String, UUID> departmentsAnywhere = new HashMap<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private UUID uncategorised;

    private record Place(UUID parent, String name) {}

    KnownNames(CategoryService categories, OrganisationService organisation, boolean createMissing) {
        this.categories = categories;
        this.organisation = organisation;
        this.createMissing = createMissing;
        readAnew();
    }

    void readAnew() {
        categoryIds.clear();
        departmentIds.clear();
        departmentsAnywhere.clear();
        parents.clear();
        uncategorised = null;
        List<CategoryDetails> inUse = categories.all().stream()
                .filter(category -> !category.retired())
                .toList();
        inUse.stream()
                .filter(category -> category.parent() == null)
                .forEach(category -> categoryIds.putIfAbsent(key(category.name()), category.id()));
        inUse.forEach(category ->
                category.synonyms().forEach(synonym -> categoryIds.putIfAbsent(key(synonym), category.id())));
        organisation.all().forEach(department -> remember(department.parent(), department.name(), department.id()));
    }

    /**
     * The category of this name at the top of the chart, or known by it anywhere; empty if there is none in use and
     * none is made.
     */
    Optional<UUID> category(String name) {
        UUID known = categoryIds.get(key(name));
        return known != null || !createMissing ? Optional.ofNullable(known) : made(name);
    }

    /** Made now, or by somebody else since the names were read; empty if the one of this name is retired. */
    private Optional<UUID> made(String name) {
        UUID id = categories.named(name);
        if (categories.get(id).retired()) {
            return Optional.empty();
        }
        categoryIds.put(key(name), id);
        return Optional.of(id);
    }

    UUID uncategorised() {
        if (uncategorised == null) {
            uncategorised = categories.uncategorised();
        }
        return uncategorised;
    }

    /** The department of this name, looked for at the top and then anywhere; made at the top. */
    Optional<UUID> department(String name) {
        UUID atTop = departmentIds.get(new Place(null, key(name)));
        UUID known = atTop != null ? atTop : departmentsAnywhere.get(key(name));
        return known != null ? Optional.of(known) : make(name, null);
    }

    /** The cost centre of this name within a department. */
    Optional<UUID> costCentre(String name, UUID department) {
        UUID known = departmentIds.get(new Place(department, key(name)));
        return known != null ? Optional.of(known) : make(name, department);
    }

    /** A department and those above it, nearest first. */
    List<UUID> lineage(UUID department) {
        List<UUID> lineage = new ArrayList<>();
        for (UUID each = department; each != null && !lineage.contains(each); each = parents.get(each)) {
            lineage.add(each);
        }
        return lineage;
    }

    private Optional<UUID> make(String name, UUID parent) {
        if (!createMissing) {
            return Optional.empty();
        }
        UUID made = organisation.named(name, parent);
        remember(parent, name, made);
        return Optional.of(made);
    }

    private void remember(UUID parent, String name, UUID id) {
        departmentIds.putIfAbsent(new Place(parent, key(name)), id);
        departmentsAnywhere.putIfAbsent(key(name), id);
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    private static String key(String name) {
        return NameKey.of(name);
    }
}
