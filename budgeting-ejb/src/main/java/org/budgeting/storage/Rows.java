package org.budgeting.storage;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows by their ids; ids of no row are left out. */
public final class Rows {

    private Rows() {}

    /** In the order of their ids; one query, and none for no ids. */
    public static <T> List<T> of(EntityManager em, Class<T> entity, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from " + entity.getSimpleName() + " e where e.id in :ids order by e.id",
                                entity)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
