package org.budgeting.statements;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Outcome;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.HealthService;
import org.budgeting.reports.BudgetStatement;
import org.budgeting.reports.StatementPrinter;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;

/** Makes the statement of a budget. */
@Stateless
public class StatementService {

    @Inject
    private BudgetService budgets;

    @Inject
    private ApprovalService approvals;

    @Inject
    private HealthService health;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Printer printer;

    @Inject
    private Clock clock;

    /**
     * The statement as PDF, made now and for the caller. The making is recorded in the trail.
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public StatementFile ofBudget(UUID id) {
        BudgetDetails details = budgets.get(id);
        BudgetStatement statement = statement(details);
        audit.record(Change.of(BudgetService.SUBJECT, id, "statement printed"));
        return new StatementFile(fileName(details.budget()), printer.pdf(statement));
    }

    private BudgetStatement statement(BudgetDetails details) {
        TenantDetails tenant = tenants.current().orElseThrow();
        ZoneId zone = ZoneId.of(tenant.timeZone());
        BudgetSummary budget = details.budget();
        return new BudgetStatement(
                tenant.name(),
                new BudgetStatement.Budget(
                        budget.name(),
                        budget.description(),
                        word(budget.budgetType()),
                        word(budget.status()),
                        budget.departmentName(),
                        budget.owner(),
                        budget.startDate(),
                        budget.endDate(),
                        Currency.getInstance(budget.currency())),
                new BudgetStatement.Funds(
                        budget.amount(),
                        budget.funds().reserved(),
                        budget.funds().committed()),
                health.of(budget.id()).map(judged -> healthOf(judged, zone)),
                lines(details),
                approval(budget.id(), zone),
                new BudgetStatement.Made(
                        clock.instant().atZone(zone), CallerScope.caller().name()));
    }

    private static BudgetStatement.Health healthOf(BudgetHealth judged, ZoneId zone) {
        return new BudgetStatement.Health(
                judged.answer().score(), judged.answer().grade(), LocalDate.ofInstant(judged.asOf(), zone));
    }

    private static List<BudgetStatement.Line> lines(BudgetDetails details) {
        Map<String, List<BudgetDetails.Line>> byCategory = details.lines().stream()
                .collect(Collectors.groupingBy(BudgetDetails.Line::categoryName, TreeMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(entry -> new BudgetStatement.Line(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(line ->
                                        new BudgetStatement.MonthFigures(line.month(), line.planned(), line.actual()))
                                .toList()))
                .toList();
    }

    private BudgetStatement.Approval approval(UUID budget, ZoneId zone) {
        Optional<ApprovalItem> latest = approvals.historyOf(BudgetService.SUBJECT, budget).stream()
                .max(Comparator.comparing(ApprovalItem::submittedAt));
        return new BudgetStatement.Approval(
                latest.map(item -> signature(item.submittedBy(), item.submittedAt(), zone)),
                latest.filter(item -> item.outcome() == Outcome.APPROVED)
                        .map(item -> signature(item.decidedBy(), item.decidedAt(), zone)));
    }

    private static BudgetStatement.Signature signature(String by, Instant at, ZoneId zone) {
        return new BudgetStatement.Signature(by, OffsetDateTime.ofInstant(at, zone));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String fileName(BudgetSummary budget) {
        String safe = budget.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (safe.isEmpty() ? "budget" : safe) + "-statement.pdf";
    }

    /** Keeps the compiled report between statements. */
    @ApplicationScoped
    static class Printer {

        private final StatementPrinter compiled = new StatementPrinter();

        byte[] pdf(BudgetStatement statement) {
            return compiled.pdf(statement);
        }
    }
}
