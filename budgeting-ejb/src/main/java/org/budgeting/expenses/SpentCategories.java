package org.budgeting.expenses;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.categories.CategoryUser;

/** Which expenses are of a category. */
@Dependent
class SpentCategories implements CategoryUser {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Long> uses(Set<UUID> categories) {
        return Map.of(
                "expenses",
                em.createQuery("select count(e) from Expense e where e.categoryId in :ids", Long.class)
                        .setParameter("ids", categories)
                        .getSingleResult());
    }
}
