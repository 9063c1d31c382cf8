package org.budgeting.budgets;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.budgeting.categories.CategoryService;
import org.budgeting.funds.Booking;
import org.budgeting.funds.CellFunds;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.Shift;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.tenancy.TenantService;

/**
 * The versions of approved budgets (W3): sealed, revised through approval, compared. The version before governs until
 * the next one is approved.
 */
@Stateless
public class VersionService {

    /** The word by which approvals know a revision. */
    public static final String SUBJECT = "revision";

    @PersistenceContext
    private EntityManager em;

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
    private ApprovalService approvals;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All versions of a budget, the latest first, without their lines; empty before it is approved. */
    @Needs(Right.READ)
    public List<VersionDetails> list(UUID budget) {
        budgets.get(budget);
        return em.createQuery(
                        "select v from BudgetVersion v where v.budgetId = :budget order by v.number desc",
                        BudgetVersion.class)
                .setParameter("budget", budget)
                .getResultStream()
                .map(BudgetVersion::summary)
                .toList();
    }

    /** @throws NotFound if the tenant has no such budget, or the budget no such version */
    @Needs(Right.READ)
    public VersionDetails get(UUID budget, UUID id) {
        return details(found(budget, id));
    }

    /**
     * Those that came into force on {@code day} or later, the latest first, without their lines; at most {@code most}.
     *
     * @param budget only those of this budget; null for all
     */
    @Needs(Right.READ)
    public List<VersionDetails> approvedSince(LocalDate day, UUID budget, int most) {
        Narrowing where = new Narrowing()
                .and("v.approvedAt >= :moment", "moment", tenants.startOf(day))
                .and("v.budgetId = :budget", "budget", budget);
        return where.applyTo(em.createQuery(
                        "select v from BudgetVersion v" + where.where() + " order by v.approvedAt desc, v.id desc",
                        BudgetVersion.class))
                .setMaxResults(most)
                .getResultStream()
                .map(BudgetVersion::summary)
                .toList();
    }

    /** The version that an approval is about. */
    @Needs(Right.READ)
    public VersionDetails ofSubject(UUID id) {
        BudgetVersion version = em.find(BudgetVersion.class, id);
        if (version == null) {
            throw new NotFound("version", id);
        }
        return version.summary();
    }

    /**
     * What changed from one version to another, line by line.
     *
     * @param earlier number; the one before {@code later} if null
     * @param later number; the latest if null
     */
    @Needs(Right.READ)
    public VersionComparison compare(UUID budget, Integer earlier, Integer later) {
        int after = later == null ? seals.latest(budget) : later;
        int before = earlier == null ? Math.max(1, after - 1) : earlier;
        Snapshot one = numbered(budget, before).snapshot();
        Snapshot other = numbered(budget, after).snapshot();
        Set<UUID> used = Stream.concat(one.lines().keySet().stream(), other.lines().keySet().stream())
                .map(LineCell::category)
                .collect(Collectors.toSet());
        return new VersionComparison(
                budget,
                before,
                after,
                other.facts().get("currency"),
                one.factsThatDiffer(other),
                one.linesThatDiffer(other, categories.namesOf(used)));
    }

    /**
     * Drafts a revision of an approved budget; one at a time.
     *
     * @throws InvalidInput naming each field that breaks a rule
     * @throws NotAllowedNow if the budget is not approved, or another revision is under way
     */
    @Needs(Right.DRAFT_BUDGETS)
    public VersionDetails revise(UUID id, NewRevision input) {
        Budget budget = budgets.locked(id);
        if (!budget.isOpen()) {
            throw new NotAllowedNow(
                    "budget-not-approved", "Only an approved budget is revised; change the draft itself.");
        }
        int latest = seals.latest(id);
        seals.underWay(id).ifPresent(open -> {
            throw new NotAllowedNow(
                    "revision-under-way",
                    "Version " + open.number() + " is under way; finish or withdraw it before another is drafted.");
        });
        Snapshot snapshot = checked(budget, input);
        BudgetVersion version = new BudgetVersion(
                id,
                latest + 1,
                input.reason().strip(),
                snapshot,
                CallerScope.caller().user(),
                clock.instant());
        em.persist(version);
        audit.record(Change.of(SUBJECT, version.id(), "drafted")
                .because(input.reason())
                .field("budget", id)
                .field("number", version.number())
                .field(
                        "amount",
                        budget.money(),
                        input.plan().amount() + " " + input.plan().currency()));
        return written(version);
    }

    /** Makes a revision in draft another one. */
    @Needs(Right.DRAFT_BUDGETS)
    public VersionDetails change(UUID id, UUID revisionId, long version, NewRevision input) {
        Budget budget = budgets.locked(id);
        BudgetVersion revision = found(id, revisionId);
        revision.requireVersion(version);
        revision.requireDraft("changed");
        Snapshot before = revision.snapshot();
        Snapshot after = checked(budget, input);
        revision.change(input.reason().strip(), after);
        Change change = Change.of(SUBJECT, revision.id(), "changed").because(input.reason());
        before.factsThatDiffer(after).forEach(fact -> change.field(fact.name(), fact.before(), fact.after()));
        audit.record(change);
        return written(revision);
    }

    /** Removes a revision in draft. */
    @Needs(Right.DRAFT_BUDGETS)
    public void withdraw(UUID id, UUID revisionId, long version) {
        budgets.locked(id);
        BudgetVersion revision = found(id, revisionId);
        revision.requireVersion(version);
        revision.requireDraft("withdrawn");
        audit.record(Change.of(SUBJECT, revision.id(), "withdrawn").field("number", revision.number(), null));
        em.remove(revision);
    }

    /** Hands a revision to the approvers. */
    @Needs(Right.DRAFT_BUDGETS)
    public VersionDetails submit(UUID id, UUID revisionId, long version) {
        Budget budget = budgets.locked(id);
        BudgetVersion revision = found(id, revisionId);
        revision.requireVersion(version);
        revision.submit();
        NewBudget plan = revision.snapshot().plan();
        audit.record(Change.of(SUBJECT, revision.id(), "submitted")
                .field("state", VersionState.DRAFT, VersionState.SUBMITTED));
        approvals.submit(new Submission(
                SUBJECT,
                revision.id(),
                budget.name() + ", version " + revision.number(),
                Money.of(plan.amount(), plan.currency())));
        return written(revision);
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.subjectType().equals(SUBJECT)) {
            return;
        }
        BudgetVersion revision = em.find(BudgetVersion.class, decision.subjectId());
        if (decision.outcome() == Outcome.APPROVED) {
            ledger.lock(revision.budgetId());
            Budget budget = budgets.locked(revision.budgetId());
            Snapshot snapshot = revision.snapshot();
            seals.govern(revision, decision.by(), decision.at());
            budget.revise(snapshot.plan(), decision.at());
            budgets.replaceLines(budget.id(), lines(budget.id(), snapshot.lines()));
            ledger.plan(
                    budget.id(),
                    budget.terms(),
                    PlanCells.together(snapshot.lines()),
                    new Booking.Source(SUBJECT, revision.id()));
        } else {
            revision.returnToDraft();
        }
        audit.record(Change.of(SUBJECT, revision.id(), decision.outcome().word())
                .because(decision.reason())
                .field("state", VersionState.SUBMITTED, revision.state()));
    }

    /**
     * Moves planned amounts between approved budgets, or lines of one, and seals each as its next version; called by
     * the owner of the document in its transaction.
     *
     * @throws org.budgeting.funds.BelowUsed if what gives would fall below what is taken there already
     */
    public void shift(List<Shift> shifts, String reason, Booking.Source source, String by, Instant at) {
        SortedSet<UUID> ids = shifts.stream().map(Shift::budget).collect(Collectors.toCollection(TreeSet::new));
        ledger.move(shifts, source);
        for (UUID id : ids) {
            Budget budget = budgets.locked(id);
            SortedMap<LineCell, BigDecimal> cells = budgets.cellsOf(id);
            shifts.stream()
                    .filter(shift -> shift.budget().equals(id))
                    .forEach(shift ->
                            PlanCells.shift(cells, shift, budget.money().currency()));
            budget.resize(cells.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), at);
            budgets.replaceLines(id, lines(id, cells));
            em.flush();
            seals.seal(budget, reason, by, at);
        }
    }

    static List<BudgetLine> lines(UUID budget, Map<LineCell, BigDecimal> cells) {
        return cells.entrySet().stream()
                .map(cell -> new BudgetLine(budget, cell.getKey(), cell.getValue()))
                .toList();
    }

    private Snapshot checked(Budget budget, NewRevision input) {
        var check = new InvalidInput.Check();
        check.refuseIf(
                input.reason() == null || input.reason().isBlank(),
                "reason",
                "required",
                "Say why the budget shall change.");
        check.refuseIf(
                input.plan().currency() != null
                        && !input.plan()
                                .currency()
                                .equals(budget.money().currency().getCurrencyCode()),
                "plan.currency",
                "other-currency",
                "The budget is kept in " + budget.money().currency() + "; a revision cannot change that.");
        check.done();
        NewBudget plan = settled(budget, input.plan()).ownedBy(budget.owner());
        requireRoomForWhatIsUsed(budget, plan);
        return plans.snapshot(plan, plans.cells(plan));
    }

    private NewBudget settled(Budget budget, NewBudget plan) {
        Set<UUID> planned = budgets.cellsOf(budget.id()).keySet().stream()
                .map(LineCell::category)
                .collect(Collectors.toCollection(HashSet::new));
        planned.add(budget.categoryId());
        try {
            return plans.checked(plan, planned);
        } catch (InvalidInput invalid) {
            throw invalid.within("plan");
        }
    }

    private void requireRoomForWhatIsUsed(Budget budget, NewBudget plan) {
        List<YearMonth> used = funds.cells(budget.id()).stream()
                .filter(VersionService::isUsed)
                .map(one -> one.cell().month())
                .distinct()
                .sorted()
                .toList();
        List<YearMonth> months = BudgetRules.period(plan).months();
        List<YearMonth> outside =
                used.stream().filter(month -> !months.contains(month)).toList();
        new InvalidInput.Check()
                .refuseIf(
                        !outside.isEmpty(),
                        "plan.endDate",
                        "period-in-use",
                        "Something is booked in " + outside + ", which the revised period leaves out.")
                .refuseIf(
                        plan.bindsDescendants() && !budget.terms().binding() && !used.isEmpty(),
                        "plan.bindsDescendants",
                        "budget-in-use",
                        "Something is booked to the budget itself, so it cannot come to bind others.")
                .done();
    }

    private static boolean isUsed(CellFunds one) {
        return one.reserved().signum() != 0
                || one.committed().signum() != 0
                || one.actual().signum() != 0;
    }

    private BudgetVersion found(UUID budget, UUID id) {
        BudgetVersion version = em.find(BudgetVersion.class, id);
        if (version == null || !version.budgetId().equals(budget)) {
            throw new NotFound("version", id);
        }
        return version;
    }

    private BudgetVersion numbered(UUID budget, int number) {
        budgets.get(budget);
        return em.createQuery(
                        "select v from BudgetVersion v where v.budgetId = :budget and v.number = :number",
                        BudgetVersion.class)
                .setParameter("budget", budget)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of budget", budget));
    }

    private VersionDetails written(BudgetVersion version) {
        em.flush();
        return details(version);
    }

    private VersionDetails details(BudgetVersion version) {
        Set<UUID> used = version.snapshot().lines().keySet().stream()
                .map(LineCell::category)
                .collect(Collectors.toSet());
        return version.details(categories.namesOf(used));
    }
}
