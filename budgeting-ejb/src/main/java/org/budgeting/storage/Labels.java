package org.budgeting.storage;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call the rows that are asked for, by id; ids of no row are left out. */
public final class Labels {

    private Labels() {}

    /** One query; none for a single row that the transaction has read already. */
    public static <T> Map<UUID, String> of(
            EntityManager em, Class<T> entity, Collection<UUID> ids, Function<T, String> label) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (ids.size() == 1) {
            UUID id = ids.iterator().next();
            T row = em.find(entity, id);
            return row == null ? Map.of() : Map.of(id, label.apply(row));
        }
        String query = "select e.id, e from " + entity.getSimpleName() + " e where e.id in :ids";
        return em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> label.apply(entity.cast(row[1]))));
    }
}
