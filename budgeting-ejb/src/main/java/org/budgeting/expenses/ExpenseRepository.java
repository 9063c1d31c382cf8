package org.budgeting.expenses;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Sorting;

/** Expenses as questions. */
@Dependent
class ExpenseRepository {

    static final Sorting<Expense> SORTING = new Sorting<>("e.id", Expense::id, "-date")
            .by("date", "e.spentOn", Expense::spentOn, LocalDate::parse)
            .by("amount", "e.amount", Expense::amount, BigDecimal::new)
            .by("recorded_at", "e.id", Expense::id, UUID::fromString);

    @PersistenceContext
    private EntityManager em;

    /**
     * Locked, after the one that it refunds, so that nobody waits in a circle.
     *
     * @throws NotFound if the tenant has no such expense
     */
    Expense locked(UUID id) {
        Expense expense = em.find(Expense.class, id);
        if (expense == null) {
            throw new NotFound("expense", id);
        }
        if (expense.relation() == Relation.REFUNDS) {
            em.refresh(em.find(Expense.class, expense.original()), LockModeType.PESSIMISTIC_WRITE);
        }
        em.refresh(expense, LockModeType.PESSIMISTIC_WRITE);
        return expense;
    }

    /** The refunds of an expense that stand; the expense is locked, so nobody else changes them. */
    List<Expense> refundsOf(UUID expense) {
        return em.createQuery(
                        "select e from Expense e where e.originalId = :original and e.relation = :refunds"
                                + " and e.status <> :cancelled order by e.id",
                        Expense.class)
                .setParameter("original", expense)
                .setParameter("refunds", Relation.REFUNDS)
                .setParameter("cancelled", ExpenseStatus.CANCELLED)
                .getResultList();
    }

    /** The invoices that are recorded and could be the same as one of these; one query, none if none names any. */
    Invoices invoicesLike(Collection<Expense> expenses) {
        List<Expense> invoices = expenses.stream().filter(Expense::isInvoice).toList();
        if (invoices.isEmpty()) {
            return new Invoices(List.of());
        }
        List<LocalDate> days = invoices.stream().map(Expense::spentOn).sorted().toList();
        List<String> numbers =
                invoices.stream().map(Expense::invoiceKey).distinct().sorted().toList();
        // The range of numbers says nothing new; it is for H2, as above.
        return new Invoices(em.createQuery(
                        "select e.id, e.vendorId, e.invoiceKey, e.spentOn from Expense e where e.invoiceKey in :numbers"
                                + " and e.invoiceKey >= :firstNumber and e.invoiceKey <= :lastNumber"
                                + " and e.vendorId in :vendors and e.spentOn >= :first and e.spentOn <= :last"
                                + " and e.amount > 0 and e.status <> :cancelled order by e.id",
                        Object[].class)
                .setParameter("numbers", numbers)
                .setParameter("firstNumber", numbers.get(0))
                .setParameter("lastNumber", numbers.get(numbers.size() - 1))
                .setParameter(
                        "vendors", invoices.stream().map(Expense::vendorId).collect(Collectors.toSet()))
                .setParameter("first", days.get(0).withDayOfYear(1))
                .setParameter("last", LocalDate.of(days.get(days.size() - 1).getYear(), 12, 31))
                .setParameter("cancelled", ExpenseStatus.CANCELLED)
                .getResultStream()
                .map(row -> new Invoices.Recorded((UUID) row[0], (UUID) row[1], (String) row[2], (LocalDate) row[3]))
                .toList());
    }

    /** The first expense of an invoice. */
    Optional<Expense> invoice(UUID vendor, String number, int year) {
        return em.createQuery(
                        "select e from Expense e where e.invoiceKey = :number and e.vendorId = :vendor"
                                + " and e.spentOn >= :first and e.spentOn <= :last and e.amount > 0"
                                + " and e.status <> :cancelled order by e.id",
                        Expense.class)
                .setParameter("number", number)
                .setParameter("vendor", vendor)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("cancelled", ExpenseStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Which of these rows are recorded already, by their keys. */
    Set<String> knownKeys(Collection<ImportedExpense> rows) {
        if (rows.isEmpty()) {
            return new HashSet<>();
        }
        List<LocalDate> days =
                rows.stream().map(row -> row.expense().date()).sorted().toList();
        // The range says nothing new; it is for H2, which uses no index for a list of values behind the tenant.
        return new HashSet<>(em.createQuery(
                        "select e.importKey from Expense e where e.importKey >= :first and e.importKey < :afterLast"
                                + " and e.importKey in :keys",
                        String.class)
                .setParameter("first", ImportedExpense.dayOfKey(days.get(0)))
                .setParameter(
                        "afterLast",
                        ImportedExpense.dayOfKey(days.get(days.size() - 1).plusDays(1)))
                .setParameter("keys", rows.stream().map(ImportedExpense::key).toList())
                .getResultList());
    }

    Map<UUID, String> descriptionsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e.id, e.description from Expense e where e.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** One row more than the page, so that the caller knows whether there is a next one. */
    List<Expense> page(ExpenseFilter filter, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("e.budgetId = :budget", "budget", filter.budget())
                .and("e.categoryId = :category", "category", filter.category())
                .and("e.departmentId = :department", "department", filter.department())
                .and("e.commitmentId = :commitment", "commitment", filter.commitment())
                .and("e.vendorId = :vendor", "vendor", filter.vendor())
                .and("e.originalId = :original", "original", filter.original())
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
        if (Boolean.TRUE.equals(filter.possibleDuplicates())) {
            where.and("e.alikeId is not null");
        }
        Sorting<Expense>.Order order = SORTING.of(request);
        return order.narrow(where)
                .applyTo(em.createQuery("select e from Expense e" + where.where() + order.orderBy(), Expense.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }
}
