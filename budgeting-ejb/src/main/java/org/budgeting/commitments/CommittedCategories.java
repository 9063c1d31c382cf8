package org.budgeting.commitments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.categories.CategoryUser;

/** Which lines of commitments are of a category. */
@Dependent
class CommittedCategories implements CategoryUser {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Long> uses(Set<UUID> categories) {
        return Map.of(
                "commitment_lines",
                em.createQuery("select count(l) from CommitmentLine l where l.categoryId in :ids", Long.class)
                        .setParameter("ids", categories)
                        .getSingleResult());
    }
}
