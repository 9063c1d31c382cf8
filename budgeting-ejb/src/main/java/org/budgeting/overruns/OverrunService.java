package org.budgeting.overruns;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalDecided;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Submission;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.FundsOverrun;
import org.budgeting.funds.FundsRecovered;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/**
 * Keeps over-budget cases: opens them with the overrun, takes their explanation, ends them.
 *
 * <p>A case is locked after its approval, and both after the account of its budget, by everybody.
 */
@Stateless
public class OverrunService {

    /** The word by which approvals know a case. */
    public static final String SUBJECT = "over_budget_case";

    static final int OVERRUNS_MAX = 200;

    private static final String TOO_LONG = "Use at most " + NewProposal.TEXT_MAX + " characters.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private FundsLedger ledger;

    @Inject
    private ApprovalService approvals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Opens a case, or adds to the living one, in the transaction of the booking (Z1). */
    public void overran(@Observes FundsOverrun overrun) {
        String by = CallerScope.caller().user();
        OverBudgetCase living = lockedLiving(overrun.budget()).orElseGet(() -> {
            OverBudgetCase opened = new OverBudgetCase(overrun, by, clock.instant());
            em.persist(opened);
            return opened;
        });
        audit.record(living.add(overrun));
        // The overrun holds it by id, so EclipseLink would not know that its row must come after this one.
        em.flush();
        em.persist(new Overrun(living.id(), overrun, by, clock.instant()));
    }

    /** Ends the living case of a budget that has enough again (Z3). */
    public void recovered(@Observes FundsRecovered recovered) {
        lockedLiving(recovered.budget())
                .ifPresent(living ->
                        audit.record(living.resolve(CallerScope.caller().user(), clock.instant())));
    }

    /** What waits for approval is taken out of the queue: it is about to change (Z4). */
    private Optional<OverBudgetCase> lockedLiving(UUID budget) {
        Optional<OverBudgetCase> found = living(budget);
        found.ifPresent(one -> {
            if (one.isProposed()) {
                approvals.withdrawIfWaiting(SUBJECT, one.id(), null);
            }
            em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
        });
        return found.filter(OverBudgetCase::isLiving);
    }

    private Optional<OverBudgetCase> living(UUID budget) {
        return em.createQuery("select c from OverBudgetCase c where c.livingFor = :budget", OverBudgetCase.class)
                .setParameter("budget", budget)
                .getResultStream()
                .findFirst();
    }

    /**
     * Explains a case and hands it to the approvers (Z2).
     *
     * @param version as the caller read it
     * @throws InvalidInput naming each field that is missing or too long
     * @throws org.budgeting.problems.Stale if it grew, or somebody else proposed it, since
     * @throws org.budgeting.problems.NotAllowedNow if it waits for approval already, or has ended
     */
    @Needs(Right.DRAFT_BUDGETS)
    public CaseDetails propose(UUID id, long version, NewProposal said) {
        new InvalidInput.Check()
                .refuseIf(isBlank(said.cause()), "cause", "required", "Say how it came to it.")
                .refuseIf(isTooLong(said.cause()), "cause", "too-long", TOO_LONG)
                .refuseIf(isBlank(said.remedy()), "remedy", "required", "Say what is done about it.")
                .refuseIf(isTooLong(said.remedy()), "remedy", "too-long", TOO_LONG)
                .done();
        OverBudgetCase found = found(id);
        ledger.lock(found.budgetId());
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        audit.record(found.propose(version, said, CallerScope.caller().user(), clock.instant()));
        CaseDetails details = details(found);
        approvals.submit(new Submission(
                SUBJECT, id, details.budgetName(), found.money(), said.cause().strip()));
        em.flush();
        return details(found);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > NewProposal.TEXT_MAX;
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        if (decision.subjectType().equals(SUBJECT)) {
            Change change = em.find(OverBudgetCase.class, decision.subjectId(), LockModeType.PESSIMISTIC_WRITE)
                    .decided(decision);
            audit.record(change);
        }
    }

    /** @throws NotFound if the tenant has no such case */
    @Needs(Right.READ)
    public CaseDetails get(UUID id) {
        return details(found(id));
    }

    /** The case of a budget that has not ended, without its overruns; empty if there is none. */
    @Needs(Right.READ)
    public Optional<CaseDetails> livingOf(UUID budget) {
        return living(budget).map(one -> shown(List.of(one)).get(0));
    }

    /**
     * The newest first, without their overruns.
     *
     * @param budget all cases if null
     * @param states all if empty
     */
    @Needs(Right.READ)
    public Page<CaseDetails> list(UUID budget, Set<CaseState> states, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("c.budgetId = :budget", "budget", budget)
                .and("c.state in :states", "states", states.isEmpty() ? null : states);
        request.after().ifPresent(cursor -> where.and("c.id < :after", "after", cursor.id()));
        List<CaseDetails> found = shown(where.applyTo(em.createQuery(
                        "select c from OverBudgetCase c" + where.where() + " order by c.id desc", OverBudgetCase.class))
                .setMaxResults(request.size() + 1)
                .getResultList());
        return Page.of(
                found, request, one -> new Cursor(LocalDate.ofInstant(one.openedAt(), ZoneOffset.UTC), one.id()));
    }

    private List<CaseDetails> shown(List<OverBudgetCase> cases) {
        Map<UUID, String> names =
                budgets.namesOf(cases.stream().map(OverBudgetCase::budgetId).collect(Collectors.toSet()));
        return cases.stream()
                .map(one -> one.details(names.get(one.budgetId()), List.of()))
                .toList();
    }

    private OverBudgetCase found(UUID id) {
        return Optional.ofNullable(em.find(OverBudgetCase.class, id))
                .orElseThrow(() -> new NotFound("over-budget case", id));
    }

    private CaseDetails details(OverBudgetCase of) {
        List<CaseDetails.Row> rows = em.createQuery(
                        "select o from Overrun o where o.caseId = :case order by o.id desc", Overrun.class)
                .setParameter("case", of.id())
                .setMaxResults(OVERRUNS_MAX)
                .getResultStream()
                .map(Overrun::details)
                .toList();
        return of.details(budgets.namesOf(Set.of(of.budgetId())).get(of.budgetId()), rows);
    }
}
