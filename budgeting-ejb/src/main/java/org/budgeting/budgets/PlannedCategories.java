package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.categories.CategoryUser;

/** Which plans name a category, month by month. */
@Dependent
class PlannedCategories implements CategoryUser {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Long> uses(Set<UUID> categories) {
        return Map.of(
                "plan_lines",
                em.createQuery("select count(l) from BudgetLine l where l.categoryId in :ids", Long.class)
                        .setParameter("ids", categories)
                        .getSingleResult());
    }
}
