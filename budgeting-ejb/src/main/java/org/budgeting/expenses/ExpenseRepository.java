package org.budgeting.expenses;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Expenses as questions. */
@Dependent
class ExpenseRepository {

    @PersistenceContext
    private EntityManager em;

    /** Which of these import keys are taken. */
    List<String> knownKeys(Collection<String> keys) {
        return em.createQuery("select e.importKey from Expense e where e.importKey in :keys", String.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** One row more than the page, so that the caller knows whether there is a next one. Latest day first. */
    List<Expense> page(ExpenseFilter filter, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("e.budgetId = :budget", "budget", filter.budget())
                .and("e.categoryId = :category", "category", filter.category())
                .and("e.departmentId = :department", "department", filter.department())
                .and("e.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses())
                .and("e.spentOn >= :from", "from", filter.from())
                .and("e.spentOn <= :to", "to", filter.to())
                .and("e.amount >= :min", "min", filter.amountMin())
                .and("e.amount <= :max", "max", filter.amountMax())
                .and(
                        "(locate(:search, lower(e.description)) > 0 or locate(:search, lower(e.vendor)) > 0)",
                        "search",
                        filter.search() == null || filter.search().isBlank()
                                ? null
                                : filter.search().strip().toLowerCase(Locale.ROOT));
        request.after().ifPresent(cursor -> where.and("e.spentOn <= :day", "day", cursor.day())
                .and("(e.spentOn < :day or e.id < :after)", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select e from Expense e" + where.where() + " order by e.spentOn desc, e.id desc", Expense.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }
}
