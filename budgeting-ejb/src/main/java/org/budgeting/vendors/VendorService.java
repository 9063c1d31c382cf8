package org.budgeting.vendors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.NameKey;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** Vendors by their names; renamed and merged by people. */
@Stateless
public class VendorService {

    /** The word by which the audit trail knows one. */
    public static final String SUBJECT = "vendor";

    private static final int TRIES = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewVendors newVendors;

    @Inject
    @Any
    private Instance<VendorUser> users;

    @Inject
    private Event<VendorMerged> merged;

    @Inject
    private AuditTrail audit;

    /**
     * The vendors that are known by these names, by {@link NameKey}, made where there is none (VE2). One query if all
     * are known; at most 1,000 names.
     */
    public Map<String, UUID> named(Collection<String> names) {
        Map<String, String> missing = new LinkedHashMap<>();
        names.forEach(name -> missing.putIfAbsent(NameKey.of(name), name));
        Map<String, UUID> known = new HashMap<>();
        for (int tries = 0; !missing.isEmpty(); tries++) {
            known.putAll(byKey(missing.keySet()));
            missing.keySet().removeAll(known.keySet());
            if (!missing.isEmpty()) {
                known.putAll(madeOrMissing(missing.values(), tries));
                missing.keySet().removeAll(known.keySet());
            }
        }
        return known;
    }

    /** Nothing if others were faster; they are found the next time. */
    private Map<String, UUID> madeOrMissing(Collection<String> names, int tries) {
        try {
            return newVendors.make(names);
        } catch (VendorExists meanwhile) {
            if (tries == TRIES) {
                throw meanwhile;
            }
            return Map.of();
        }
    }

    /** The vendor that is known by this name; empty if there is none. */
    public Optional<UUID> idOf(String name) {
        return Optional.ofNullable(byKey(List.of(NameKey.of(name))).get(NameKey.of(name)));
    }

    private Map<String, UUID> byKey(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select v.nameKey, v.mainId from Vendor v where v.nameKey in :keys", Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /**
     * By name.
     *
     * @param search part of a name or synonym, in any case; all if null or blank
     */
    @Needs(Right.READ)
    public Page<VendorDetails> list(String search, PageRequest request) {
        Narrowing where = new Narrowing().and("v.mainId = v.id");
        if (search != null && !search.isBlank()) {
            where.and(
                    "exists (select n from Vendor n where n.mainId = v.id and locate(:search, n.nameKey) > 0)",
                    "search",
                    search.strip().toLowerCase(Locale.ROOT));
        }
        request.after()
                .ifPresent(cursor -> where.and(
                        "v.nameKey > (select a.nameKey from Vendor a where a.id = :after)", "after", cursor.id()));
        List<Vendor> found = where.applyTo(
                        em.createQuery("select v from Vendor v" + where.where() + " order by v.nameKey", Vendor.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
        // The list stands in the order of names; the day in the cursor says nothing.
        return Page.of(shown(found), request, vendor -> new Cursor(LocalDate.EPOCH, vendor.id()));
    }

    /** The vendor by this id, or the one that it was merged into. @throws NotFound if the tenant has none */
    @Needs(Right.READ)
    public VendorDetails get(UUID id) {
        return shown(List.of(main(id))).get(0);
    }

    /** Names by id; ids of no vendor are left out. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select v from Vendor v where v.id in :ids", Vendor.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Vendor::id, Vendor::name));
    }

    /**
     * Gives a vendor its names; the one that it is shown by until now stays a synonym.
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has none
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws VendorExists if another vendor is known by one of them
     */
    @Needs(Right.SHAPE_VENDORS)
    public VendorDetails rename(UUID id, long version, VendorNames input) {
        Vendor vendor = locked(id);
        vendor.requireVersion(version);
        List<Vendor> before = synonymsOf(List.of(id));
        Map<String, String> wanted = new TreeMap<>();
        input.synonyms().forEach(name -> wanted.putIfAbsent(NameKey.of(name), name.strip()));
        if (!NameKey.of(input.name()).equals(vendor.nameKey())) {
            wanted.putIfAbsent(vendor.nameKey(), vendor.name());
        }
        wanted.remove(NameKey.of(input.name()));
        requireFree(id, input, wanted);
        audit.record(Change.of(SUBJECT, id, "renamed")
                .field("name", vendor.name(), input.name().strip())
                .field(
                        "synonyms",
                        before.stream().map(Vendor::name).sorted().toList(),
                        wanted.values().stream().sorted().toList()));
        // One after the other, because a name moves from row to row.
        before.stream()
                .filter(synonym -> !wanted.containsKey(synonym.nameKey()))
                .forEach(em::remove);
        em.flush();
        em.lock(vendor, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        vendor.name(input.name());
        em.flush();
        before.forEach(synonym -> wanted.remove(synonym.nameKey()));
        wanted.values().forEach(name -> em.persist(Vendor.synonym(name, id)));
        em.flush();
        return get(id);
    }

    private void requireFree(UUID id, VendorNames input, Map<String, String> wanted) {
        List<String> keys = new ArrayList<>(wanted.keySet());
        keys.add(NameKey.of(input.name()));
        byKey(keys).forEach((key, owner) -> {
            if (!owner.equals(id)) {
                boolean isName = key.equals(NameKey.of(input.name()));
                throw new VendorExists(isName ? "name" : "synonyms", isName ? input.name() : wanted.get(key));
            }
        });
    }

    /**
     * What {@link #merge} would do.
     *
     * @throws NotFound if the tenant has no such vendor
     * @throws InvalidInput if there is no other one to merge it into
     */
    @Needs(Right.SHAPE_VENDORS)
    public MergePreview previewMerge(UUID id, UUID into) {
        Vendor from = main(id);
        Vendor target = target(from, into);
        Map<String, Long> uses = new TreeMap<>();
        users.forEach(user -> uses.putAll(user.uses(from.id())));
        List<VendorDetails> both = shown(List.of(from, target));
        return new MergePreview(both.get(0), both.get(1), uses);
    }

    /**
     * Makes a vendor and its synonyms names of another one, to which all goes that it had (VE3). It cannot be undone.
     *
     * @param version of the one that goes, as the caller read it
     * @return the one that stays
     * @throws NotFound if the tenant has no such vendor
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws InvalidInput if there is no other one to merge it into
     */
    @Needs(Right.SHAPE_VENDORS)
    public VendorDetails merge(UUID id, long version, UUID into) {
        Vendor target = target(main(id), into);
        // In the order of ids, so that two merges never wait for each other in a circle.
        List.of(id, target.id()).stream().sorted().forEach(this::locked);
        Vendor from = locked(id);
        from.requireVersion(version);
        if (target.isSynonym()) {
            throw unknownTarget();
        }
        audit.record(Change.of(SUBJECT, id, "merged").field("name", from.name(), target.name()));
        em.createQuery("update Vendor v set v.mainId = :into, v.version = v.version + 1 where v.mainId = :from")
                .setParameter("into", target.id())
                .setParameter("from", id)
                .executeUpdate();
        merged.fire(new VendorMerged(id, target.id()));
        em.lock(target, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        // The names were moved in the database; what was read of them before is not so any more.
        em.clear();
        return get(target.id());
    }

    private Vendor target(Vendor from, UUID into) {
        Vendor target = into == null ? null : em.find(Vendor.class, into);
        if (target == null || target.mainId().equals(from.id())) {
            throw unknownTarget();
        }
        return main(into);
    }

    private static InvalidInput unknownTarget() {
        return InvalidInput.of("into", "unknown", "Choose another vendor that it becomes a name of.");
    }

    private Vendor locked(UUID id) {
        Vendor vendor = found(id);
        em.refresh(vendor, LockModeType.PESSIMISTIC_WRITE);
        if (vendor.isSynonym()) {
            throw new NotFound(SUBJECT, id);
        }
        return vendor;
    }

    private Vendor main(UUID id) {
        Vendor vendor = found(id);
        return vendor.isSynonym() ? found(vendor.mainId()) : vendor;
    }

    private Vendor found(UUID id) {
        Vendor vendor = em.find(Vendor.class, id);
        if (vendor == null) {
            throw new NotFound(SUBJECT, id);
        }
        return vendor;
    }

    private List<VendorDetails> shown(List<Vendor> vendors) {
        Map<UUID, List<Vendor>> synonyms = synonymsOf(
                        vendors.stream().map(Vendor::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Vendor::mainId));
        Function<Vendor, List<String>> others = vendor -> synonyms.getOrDefault(vendor.id(), List.of()).stream()
                .map(Vendor::name)
                .toList();
        return vendors.stream()
                .map(vendor -> vendor.details(others.apply(vendor)))
                .toList();
    }

    private List<Vendor> synonymsOf(Collection<UUID> vendors) {
        return vendors.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select v from Vendor v where v.mainId in :vendors and v.mainId <> v.id order by v.nameKey",
                                Vendor.class)
                        .setParameter("vendors", vendors)
                        .getResultList();
    }
}
