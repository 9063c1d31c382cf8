package org.budgeting.commitments;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalDecided;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.Submission;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.Offered;
import org.budgeting.funds.Booking;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.Verdict;
import org.budgeting.money.Money;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;

/** Requests purchases, commits them when they are approved, and follows them until nothing is bound any more. */
@Stateless
public class CommitmentService {

    /** The word by which approvals know one. */
    public static final String SUBJECT = "commitment";

    /** For how many days a request holds its money back if it says nothing else. */
    public static final int RESERVED_DAYS = 30;

    @Inject
    private CommitmentRepository commitments;

    @Inject
    private CommitmentEnd ends;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private FundsLedger ledger;

    @Inject
    private ApprovalService approvals;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What an invoice did: the commitment that it was of, and what the ledger said. */
    public record Invoiced(UUID commitment, Verdict verdict) {}

    /**
     * Reserves all lines of a purchase and hands it to the approvers, or does neither (Q1).
     *
     * @throws InvalidInput naming each field that breaks a rule
     * @throws BudgetExceeded naming the first line for which too little is left
     * @throws PeriodClosed naming the first line whose day is closed
     */
    @Needs(Right.RECORD_EXPENSES)
    public CommitmentDetails request(NewCommitment input) {
        LocalDate today = tenants.today();
        CommitmentRules.check(input, today);
        Offered offered = categories.offered(ids(input.lines(), NewCommitment.Line::category));
        CommitmentRules.checkPlaces(input, concerned(input), offered);
        LocalDate expiresOn = input.expiresOn() == null ? today.plusDays(RESERVED_DAYS) : input.expiresOn();
        var commitment = new Commitment(input, expiresOn, CallerScope.caller().user(), clock.instant());
        List<CommitmentLine> lines = new ArrayList<>();
        for (NewCommitment.Line line : input.lines()) {
            lines.add(new CommitmentLine(
                    commitment.id(), lines.size() + 1, line.in(offered.standIn(line.category())), input));
        }
        commitments.add(commitment, lines);
        String warning = reserve(lines);
        audit.record(Change.of(SUBJECT, commitment.id(), "requested")
                .because(commitment.description())
                .field("title", commitment.title())
                .field("amount", commitment.money())
                .field("expires_on", commitment.expiresOn())
                .field("warning", warning));
        approvals.submit(new Submission(
                SUBJECT, commitment.id(), commitment.title(), commitment.money(), commitment.description()));
        commitments.flush();
        return shown(List.of(commitment), warning).get(0);
    }

    private String reserve(List<CommitmentLine> lines) {
        List<Verdict> verdicts =
                ledger.bookEach(lines.stream().map(CommitmentLine::reserve).toList());
        for (int n = 0; n < verdicts.size(); n++) {
            BusinessException refusal = verdicts.get(n).refusal();
            if (refusal != null) {
                throw ofLine(n, refusal);
            }
        }
        return warning(verdicts);
    }

    private static BusinessException ofLine(int n, BusinessException refusal) {
        if (refusal instanceof BudgetExceeded exceeded) {
            return exceeded.onField(CommitmentRules.field(n) + "amount");
        }
        if (refusal instanceof PeriodClosed closed) {
            return closed.onField(CommitmentRules.field(n) + "expectedOn");
        }
        return refusal;
    }

    private static String warning(List<Verdict> verdicts) {
        String all = verdicts.stream()
                .map(Verdict::warning)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.subjectType().equals(SUBJECT)) {
            return;
        }
        Commitment commitment = commitments.locked(decision.subjectId());
        if (decision.outcome() != Outcome.APPROVED) {
            ends.end(commitment, Step.RETURN, decision.reason());
            return;
        }
        CommitmentStatus before = commitment.status();
        commitment.approve(decision.by(), decision.at(), tenants.today());
        List<Verdict> verdicts = ledger.bookAll(commitments.lines(Set.of(commitment.id())).stream()
                .flatMap(line -> line.commit().stream())
                .toList());
        audit.record(Change.of(SUBJECT, commitment.id(), Step.APPROVE.verb())
                .because(decision.reason())
                .field("status", before, commitment.status())
                .field("warning", warning(verdicts)));
    }

    /**
     * Takes back a request that waits for approval.
     *
     * @throws org.budgeting.problems.NotAllowedNow if it is decided already
     */
    @Needs(Right.RECORD_EXPENSES)
    public CommitmentDetails withdraw(UUID id, String reason) {
        Step.WITHDRAW.after(commitments.get(id).status());
        // The approval first, as a decision takes them, so that neither waits for the other in a circle.
        approvals.withdraw(SUBJECT, id, reason);
        return ended(id, Step.WITHDRAW, reason);
    }

    /**
     * Gives up an approved purchase of which nothing was invoiced.
     *
     * @throws org.budgeting.problems.NotAllowedNow if it stands anywhere else
     */
    @Needs(Right.RECORD_EXPENSES)
    public CommitmentDetails cancel(UUID id, String reason) {
        return ended(id, Step.CANCEL, reason);
    }

    /**
     * Gives back what is still bound, because no other invoice is expected.
     *
     * @throws org.budgeting.problems.NotAllowedNow if nothing was invoiced, or nothing is bound
     */
    @Needs(Right.RECORD_EXPENSES)
    public CommitmentDetails close(UUID id, String reason) {
        return ended(id, Step.CLOSE, reason);
    }

    private CommitmentDetails ended(UUID id, Step step, String reason) {
        Commitment commitment = commitments.locked(id);
        ends.end(commitment, step, reason);
        commitments.flush();
        return shown(List.of(commitment), null).get(0);
    }

    /**
     * Books spending against what a line commits (Q3), or a refund of it (Q6); called by the owner of the invoice in
     * its transaction.
     *
     * @param spending with the invoice as its source
     * @param last whether no other invoice of the line is expected
     * @throws InvalidInput if there is no such line, or it was approved for something else
     * @throws org.budgeting.problems.NotAllowedNow unless the commitment is approved and not at its end
     */
    public Invoiced invoice(UUID lineId, Booking spending, boolean last) {
        UUID id = place(lineId).commitment();
        Commitment commitment = commitments.locked(id);
        List<CommitmentLine> lines = commitments.lines(Set.of(id));
        CommitmentLine line = lines.stream()
                .filter(one -> one.id().equals(lineId))
                .findFirst()
                .orElseThrow();
        Step step = spending.amount().amount().signum() < 0 ? Step.REFUND : Step.INVOICE;
        CommitmentStatus before = commitment.status();
        commitment.take(step);
        line.requireFits(spending);
        Money open = line.open();
        List<Verdict> verdicts = ledger.bookAll(line.use(spending, last));
        if (step == Step.INVOICE && lines.stream().noneMatch(CommitmentLine::isOpen)) {
            commitment.take(Step.CLOSE);
        }
        audit.record(Change.of(SUBJECT, id, step.verb())
                .field("expense", spending.source().id())
                .field("amount", spending.amount())
                .field("open", open, line.open())
                .field("status", before, commitment.status()));
        return new Invoiced(id, verdicts.get(0));
    }

    /** @throws InvalidInput if there is no such line */
    public UUID categoryOf(UUID line) {
        return place(line).category();
    }

    private CommitmentRepository.Place place(UUID line) {
        return commitments
                .placeOf(line)
                .orElseThrow(
                        () -> InvalidInput.of("commitmentLine", "unknown", "There is no such line of a commitment."));
    }

    /** @throws NotFound if the tenant has no such commitment */
    @Needs(Right.READ)
    public CommitmentDetails get(UUID id) {
        return shown(List.of(commitments.get(id)), null).get(0);
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<CommitmentDetails> these(Collection<UUID> ids) {
        return shown(commitments.these(ids), null);
    }

    /** The commitments that pass the filter, the newest first. */
    @Needs(Right.READ)
    public Page<CommitmentDetails> list(CommitmentFilter filter, PageRequest request) {
        List<CommitmentDetails> found = shown(commitments.page(filter, request), null);
        return Page.of(
                found, request, item -> new Cursor(LocalDate.ofInstant(item.requestedAt(), ZoneOffset.UTC), item.id()));
    }

    /** Titles by id; ids of no commitment are left out. */
    public Map<UUID, String> titlesOf(Collection<UUID> ids) {
        return commitments.titlesOf(ids);
    }

    private Map<UUID, BudgetSummary> concerned(NewCommitment input) {
        return ids(input.lines(), NewCommitment.Line::budget).stream()
                .filter(budgets::exists)
                .collect(Collectors.toMap(id -> id, id -> budgets.get(id).budget()));
    }

    private List<CommitmentDetails> shown(List<Commitment> rows, String warning) {
        List<CommitmentLine> lines = commitments.lines(ids(rows, Commitment::id));
        Map<UUID, String> budgetNames = budgets.namesOf(ids(lines, CommitmentLine::budgetId));
        Map<UUID, String> categoryNames = categories.namesOf(ids(lines, CommitmentLine::categoryId));
        Map<UUID, List<CommitmentLine>> byCommitment =
                lines.stream().collect(Collectors.groupingBy(CommitmentLine::commitmentId));
        return rows.stream()
                .map(row -> row.details(
                        byCommitment.get(row.id()).stream()
                                .map(line -> line.details(
                                        row.status(),
                                        budgetNames.get(line.budgetId()),
                                        categoryNames.get(line.categoryId())))
                                .toList(),
                        warning))
                .toList();
    }

    private static <T> Set<UUID> ids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).collect(Collectors.toSet());
    }
}
