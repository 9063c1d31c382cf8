package org.budgeting.recommendations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.pecunia.HealthQuestion;
import org.budgeting.tenancy.TenantService;

/**
 * The two short transactions around a question to Pecunia: what to ask, and what to keep. None is open while Pecunia
 * thinks.
 */
@Stateless
public class HealthExchange {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    @Inject
    private Clock clock;

    /** What to ask about a budget; empty if it is not approved. */
    public Optional<HealthQuestion> question(UUID budget) {
        return budgets.figures(budget).map(this::questionOf);
    }

    private HealthQuestion questionOf(BudgetDetails figures) {
        var budget = figures.budget();
        List<HealthQuestion.Month> months =
                figures.lines().stream().collect(Collectors.groupingBy(BudgetDetails.Line::month)).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new HealthQuestion.Month(
                                entry.getKey(),
                                sum(entry.getValue(), BudgetDetails.Line::planned),
                                sum(entry.getValue(), BudgetDetails.Line::actual)))
                        .toList();
        return new HealthQuestion(
                budget.id(),
                budget.currency(),
                budget.amount(),
                budget.startDate(),
                budget.endDate(),
                tenants.today(),
                budget.funds().actual(),
                budget.funds().committed(),
                budget.funds().reserved(),
                months);
    }

    private static BigDecimal sum(List<BudgetDetails.Line> lines, Function<BudgetDetails.Line, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Keeps an answer, or notes that there was none (H2). */
    public void keep(UUID budget, Optional<HealthAnswer> answer) {
        HealthRecord known = em.find(HealthRecord.class, budget);
        if (answer.isEmpty()) {
            if (known != null) {
                known.unanswered(clock.instant());
            }
            return;
        }
        HealthRecord record = known == null ? new HealthRecord(budget) : known;
        record.take(answer.get(), clock.instant());
        if (known == null) {
            em.persist(record);
        }
    }

    /** Approved budgets that Pecunia has not judged, or did not answer about. */
    public List<UUID> unjudged() {
        Set<UUID> judged = new HashSet<>(
                em.createQuery("select h.id from HealthRecord h where h.unansweredSince is null", UUID.class)
                        .getResultList());
        return budgets.open().stream().filter(id -> !judged.contains(id)).toList();
    }

    /** All approved budgets. */
    public List<UUID> open() {
        return budgets.open();
    }
}
