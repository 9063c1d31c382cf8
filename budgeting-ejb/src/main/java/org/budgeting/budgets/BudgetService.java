package org.budgeting.budgets;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalDecided;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.Submission;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.comments.CommentService;
import org.budgeting.funds.Booking;
import org.budgeting.funds.Cell;
import org.budgeting.funds.CellFunds;
import org.budgeting.funds.Funds;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.OpenBudgets;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;

/** Budgets from draft to archive, and the overview of all of them. */
@Stateless
public class BudgetService {

    /** The word by which approvals know a budget. */
    public static final String SUBJECT = "budget";

    @Inject
    private BudgetRepository budgets;

    @Inject
    private PlanCheck plans;

    @Inject
    private Seals seals;

    @Inject
    private FundsLedger ledger;

    @Inject
    private FundsReader funds;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private ApprovalService approvals;

    @Inject
    private CommentService comments;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws InvalidInput naming each field that breaks a rule */
    @Needs(Right.DRAFT_BUDGETS)
    public BudgetDetails draft(NewBudget input) {
        NewBudget plan = plans.checked(input);
        Budget budget = new Budget(plan, CallerScope.caller().user(), clock.instant());
        ledger.add(budget.id(), budget.terms());
        budgets.add(budget, linesOf(budget, plan));
        audit.record(Change.of(SUBJECT, budget.id(), "drafted")
                .field("name", budget.name())
                .field("amount", budget.money())
                .field(
                        "period",
                        budget.period().start() + " to " + budget.period().end()));
        return written(budget);
    }

    /**
     * Makes a draft another plan.
     *
     * @param version as the caller read it
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.NotAllowedNow if it is no draft (B2)
     */
    @Needs(Right.DRAFT_BUDGETS)
    public BudgetDetails change(UUID id, long version, NewBudget input) {
        Budget budget = lockedAt(id, version);
        budget.requireDraft("changed");
        NewBudget plan = plans.checked(input);
        audit.record(budget.change(plan, clock.instant()));
        budgets.replaceLines(id, linesOf(budget, plan));
        return written(budget);
    }

    /** Removes a draft that nobody needs, with what was said about it. */
    @Needs(Right.DRAFT_BUDGETS)
    public void delete(UUID id, long version) {
        Budget budget = lockedAt(id, version);
        budget.requireDraft("deleted");
        audit.record(Change.of(SUBJECT, id, "deleted").field("name", budget.name(), null));
        comments.forget(SUBJECT, id);
        budgets.remove(budget);
        ledger.remove(id);
    }

    /** Hands a draft to the approvers. */
    @Needs(Right.DRAFT_BUDGETS)
    public BudgetDetails submit(UUID id, long version) {
        Budget budget = lockedAt(id, version);
        budget.submit(clock.instant());
        audit.record(Change.of(SUBJECT, id, "submitted").field("stage", BudgetStage.DRAFT, BudgetStage.SUBMITTED));
        approvals.submit(new Submission(SUBJECT, id, budget.name(), budget.money()));
        return written(budget);
    }

    /** Takes an approved budget out of use; nothing more is booked to it. */
    @Needs(Right.DRAFT_BUDGETS)
    public BudgetDetails archive(UUID id, long version) {
        // Before the budget's own row: bookings take them in this order too.
        ledger.lock(id);
        Budget budget = lockedAt(id, version);
        budget.archive(clock.instant());
        ledger.close(id);
        audit.record(Change.of(SUBJECT, id, "archived").field("stage", BudgetStage.APPROVED, BudgetStage.ARCHIVED));
        return written(budget);
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.subjectType().equals(SUBJECT)) {
            return;
        }
        ledger.lock(decision.subjectId());
        Budget budget = budgets.locked(decision.subjectId());
        if (decision.outcome() == Outcome.APPROVED) {
            approve(budget, decision);
        } else {
            budget.returnToDraft(decision.at());
        }
        audit.record(Change.of(SUBJECT, budget.id(), decision.outcome().word())
                .because(decision.reason())
                .field("stage", BudgetStage.SUBMITTED, budget.stage()));
    }

    private void approve(Budget budget, ApprovalDecided decision) {
        budget.approve(decision.by(), decision.at());
        ledger.plan(
                budget.id(),
                budget.terms(),
                PlanCells.together(budgets.cellsOf(budget.id())),
                new Booking.Source(SUBJECT, budget.id()));
        seals.seal(budget, null, decision.by(), decision.at());
    }

    /** @throws org.budgeting.problems.NotFound if the tenant has no such budget */
    @Needs(Right.READ)
    public BudgetDetails get(UUID id) {
        return details(budgets.get(id));
    }

    /** The budgets that pass the filter: by start, end, name or amount; usually the latest start first. */
    @Needs(Right.READ)
    public Page<BudgetSummary> list(BudgetFilter filter, PageRequest request) {
        LocalDate today = tenants.today();
        List<BudgetSummary> rows = summaries(budgets.page(filter, request, today), today);
        return Page.of(rows, request, BudgetRepository.SORTING.of(request)::cursor);
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<BudgetSummary> these(Collection<UUID> ids) {
        return summaries(budgets.these(ids), tenants.today());
    }

    private List<BudgetSummary> summaries(List<BudgetRepository.Found> found, LocalDate today) {
        Names names = names(found.stream().map(BudgetRepository.Found::budget).toList());
        return found.stream()
                .map(one -> one.budget().summary(one.funds(), today, names))
                .toList();
    }

    /** All living budgets at a glance; costs the same with a thousand expenses as with a million. */
    @Needs(Right.READ)
    public BudgetsOverview overview(OpenBudgets open) {
        Map<UUID, UUID> merged = categories.merged();
        Set<UUID> used = open.each().stream()
                .flatMap(budget -> budget.balances().categories().keySet().stream())
                .map(category -> merged.getOrDefault(category, category))
                .collect(Collectors.toSet());
        Names names = new Names(categories.namesOf(used), Map.of());
        return Overview.of(budgets.living(open.days()), open.each(), names, merged, tenants.today());
    }

    /** The figures of an approved budget, for components that judge or report; empty for any other. */
    public Optional<BudgetDetails> figures(UUID id) {
        return budgets.find(id).filter(Budget::isOpen).map(this::details);
    }

    /** The ids of all approved budgets. */
    public List<UUID> open() {
        return budgets.open();
    }

    /** Names by id of the budgets that are asked for; for lists of things that belong to budgets. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return budgets.namesOf(ids);
    }

    /** Currency codes by id of the budgets that are asked for; for amounts that belong to budgets. */
    public Map<UUID, String> currenciesOf(Collection<UUID> ids) {
        return budgets.currenciesOf(ids);
    }

    /** Whether the tenant has a budget by this id. */
    public boolean exists(UUID id) {
        return budgets.find(id).isPresent();
    }

    /** Who pays what these departments spend on these days; for imports that ask thousands of times. One query. */
    public Coverage coverage(Collection<UUID> departments, Period days) {
        if (departments.isEmpty()) {
            return new Coverage(Map.of());
        }
        return new Coverage(budgets.covering(departments, days).stream()
                .collect(Collectors.groupingBy(
                        Budget::departmentId, Collectors.mapping(Budget::payer, Collectors.toList()))));
    }

    private List<BudgetLine> linesOf(Budget budget, NewBudget plan) {
        return VersionService.lines(budget.id(), plans.cells(plan));
    }

    private Budget lockedAt(UUID id, long version) {
        Budget budget = budgets.locked(id);
        budget.requireVersion(version);
        return budget;
    }

    /** The details after a write: flushed first, so that the version is the one that the next write must name. */
    private BudgetDetails written(Budget budget) {
        budgets.flush();
        return details(budget);
    }

    private BudgetDetails details(Budget budget) {
        SortedMap<LineCell, BigDecimal> planned = budgets.cellsOf(budget.id());
        List<CellFunds> cells = funds.cells(budget.id());
        if (cells.isEmpty()) {
            cells = PlanCells.together(planned).entrySet().stream()
                    .map(cell -> unused(cell.getKey(), cell.getValue()))
                    .toList();
        }
        Names names = names(
                List.of(budget),
                cells.stream().map(one -> one.cell().category()).toList());
        return new BudgetDetails(
                budget.summary(funds.funds(budget.id()).orElse(Funds.NONE), tenants.today(), names),
                cells.stream()
                        .map(one -> BudgetDetails.Line.of(one, names))
                        .sorted(Comparator.comparing(BudgetDetails.Line::categoryName)
                                .thenComparing(BudgetDetails.Line::month))
                        .toList(),
                PlanCells.lines(planned, budget.period(), budget.money().currency()));
    }

    private static CellFunds unused(Cell cell, BigDecimal planned) {
        return new CellFunds(cell, planned, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Names names(List<Budget> of) {
        return names(of, List.of());
    }

    private Names names(List<Budget> of, List<UUID> moreCategories) {
        List<UUID> wanted = Stream.concat(of.stream().map(Budget::categoryId), moreCategories.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> departments = of.stream()
                .map(Budget::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Names(categories.namesOf(wanted), organisation.namesOf(departments));
    }
}
