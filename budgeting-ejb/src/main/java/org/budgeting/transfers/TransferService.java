package org.budgeting.transfers;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.VersionService;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.Offered;
import org.budgeting.funds.Booking;
import org.budgeting.funds.FundsLedger;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.Rows;

/** Proposes transfers and carry-forwards, carries them out when they are approved, and undoes them. */
@Stateless
public class TransferService {

    /** The words by which approvals know them. */
    public static final String SUBJECT = "transfer";

    public static final String CARRY_FORWARD = "carry_forward";

    /** Neither sent back nor withdrawn. */
    private static final Set<TransferState> STANDING = Set.of(TransferState.SUBMITTED, TransferState.APPROVED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private VersionService versions;

    @Inject
    private FundsLedger ledger;

    @Inject
    private CategoryService categories;

    @Inject
    private ApprovalService approvals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Proposes a transfer and hands it to the approvers.
     *
     * @throws org.budgeting.problems.InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.DRAFT_BUDGETS)
    public TransferDetails propose(NewTransfer input) {
        TransferRules.check(input);
        Map<UUID, BudgetDetails> concerned = concerned(input);
        TransferRules.checkPlaces(input, concerned, offered(input));
        return submitted(TransferKind.TRANSFER, input, currencyOf(concerned), null);
    }

    /**
     * Proposes to undo an approved transfer; by one of its kind, so that what was carried forward is not any more.
     *
     * @throws NotAllowedNow if it is not approved, or is undone already or about to be
     */
    @Needs(Right.DRAFT_BUDGETS)
    public TransferDetails reverse(UUID id, String reason) {
        Transfer transfer = found(id);
        em.refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
        transfer.requireApproved();
        if (reversalOf(id).isPresent()) {
            throw new NotAllowedNow("transfer-reversed", "This transfer is reversed already, or about to be.");
        }
        NewTransfer input = new NewTransfer(
                reason == null || reason.isBlank() ? "Reversal of: " + transfer.reason() : reason,
                linesOf(Set.of(id)).stream().map(TransferLine::reversed).toList());
        TransferRules.check(input);
        return submitted(transfer.kind(), input, transfer.money().currency().getCurrencyCode(), id);
    }

    /** The transfer that undoes this one, or is about to; empty if none. */
    @Needs(Right.READ)
    public Optional<UUID> reversalOf(UUID id) {
        return em.createQuery(
                        "select t.id from Transfer t where t.reversalOf = :id and t.state in :standing", UUID.class)
                .setParameter("id", id)
                .setParameter("standing", STANDING)
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes back a transfer that waits for its approval.
     *
     * @param version as the caller read it
     * @throws org.budgeting.problems.Stale if the version is another
     * @throws NotAllowedNow if it was decided or withdrawn already
     */
    @Needs(Right.DRAFT_BUDGETS)
    public TransferDetails withdraw(UUID id, long version) {
        Transfer transfer = found(id);
        approvals.withdraw(transfer.subject(), id, null);
        em.refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
        transfer.withdraw(version, CallerScope.caller().user(), clock.instant());
        audit.record(Change.of(transfer.subject(), id, "withdrawn")
                .field("state", TransferState.SUBMITTED, transfer.state()));
        em.flush();
        return shown(List.of(transfer)).get(0);
    }

    /**
     * What {@link #carryForward} would propose, category by category.
     *
     * @throws InvalidInput if there is no such budget, or the second does not follow the first
     */
    @Needs(Right.READ)
    public CarryForwardPreview previewCarryForward(NewCarryForward input) {
        checkKnown(input);
        BudgetDetails from = budgets.get(input.from());
        CarryForward.check(from, budgets.get(input.to()));
        List<Carried> before = carried(input);
        List<CarryForward.Share> shares = CarryForward.shares(from, sums(before), input);
        Map<UUID, String> names = categories.namesOf(
                shares.stream().map(CarryForward.Share::category).toList());
        return new CarryForwardPreview(
                from.budget().currency(),
                shares.stream().map(CarryForward.Share::change).reduce(BigDecimal.ZERO, BigDecimal::add),
                isUnderWay(before),
                shares.stream().map(share -> share.shown(names)).toList());
    }

    /**
     * Proposes to hand on what a budget has left, or to take back what a late expense used of it (J4).
     *
     * @return empty if nothing is to be moved
     */
    @Needs(Right.DRAFT_BUDGETS)
    public Optional<TransferDetails> carryForward(NewCarryForward input) {
        checkKnown(input);
        // Two at once would hand on the same twice.
        ledger.lock(input.from());
        BudgetDetails from = budgets.get(input.from());
        BudgetDetails to = budgets.get(input.to());
        CarryForward.check(from, to);
        List<Carried> before = carried(input);
        if (isUnderWay(before)) {
            throw new NotAllowedNow(
                    "carry-forward-under-way", "A carry-forward between these budgets waits for its approval.");
        }
        List<NewTransfer.Line> lines = CarryForward.lines(from, to, CarryForward.shares(from, sums(before), input));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String reason = "Carried forward from " + from.budget().name();
        return Optional.of(submitted(
                TransferKind.CARRY_FORWARD,
                new NewTransfer(reason, lines),
                from.budget().currency(),
                null));
    }

    private void checkKnown(NewCarryForward input) {
        new InvalidInput.Check()
                .refuseIf(!budgets.exists(input.from()), "from", "unknown", "There is no such budget.")
                .refuseIf(!budgets.exists(input.to()), "to", "unknown", "There is no such budget.")
                .done();
    }

    /** What was handed on already in a category, below zero what was taken back; waiting or done. */
    private record Carried(UUID category, BigDecimal amount, TransferState state) {}

    private List<Carried> carried(NewCarryForward input) {
        return em.createQuery(
                        "select l, t.state from TransferLine l, Transfer t where t.id = l.transferId and t.kind = :kind"
                                + " and t.state in :standing"
                                + " and ((l.fromBudget = :from and l.toBudget = :to)"
                                + " or (l.fromBudget = :to and l.toBudget = :from))",
                        Object[].class)
                .setParameter("kind", TransferKind.CARRY_FORWARD)
                .setParameter("standing", STANDING)
                .setParameter("from", input.from())
                .setParameter("to", input.to())
                .getResultStream()
                .map(row -> carried(input, (TransferLine) row[0], (TransferState) row[1]))
                .toList();
    }

    private static Carried carried(NewCarryForward input, TransferLine line, TransferState state) {
        boolean handedOn = line.fromBudget().equals(input.from());
        return new Carried(
                line.fromCategory(), handedOn ? line.amount() : line.amount().negate(), state);
    }

    private static boolean isUnderWay(List<Carried> carried) {
        return carried.stream().anyMatch(one -> one.state() == TransferState.SUBMITTED);
    }

    /** What has moved, by category. */
    private static Map<UUID, BigDecimal> sums(List<Carried> carried) {
        return carried.stream()
                .filter(one -> one.state() == TransferState.APPROVED)
                .collect(Collectors.toMap(Carried::category, Carried::amount, BigDecimal::add));
    }

    private TransferDetails submitted(TransferKind kind, NewTransfer input, String currency, UUID reversalOf) {
        BigDecimal sum = input.lines().stream().map(NewTransfer.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Transfer transfer = new Transfer(
                kind,
                input.reason(),
                Money.of(sum, currency),
                reversalOf,
                CallerScope.caller().user(),
                clock.instant());
        em.persist(transfer);
        // Its lines hold it by id, so EclipseLink would not know that their rows must come after this one.
        em.flush();
        input.lines().forEach(line -> em.persist(new TransferLine(transfer.id(), line)));
        String subject = transfer.subject();
        audit.record(Change.of(subject, transfer.id(), "submitted")
                .because(transfer.reason())
                .field("amount", transfer.money())
                .field("reversal_of", reversalOf));
        approvals.submit(new Submission(subject, transfer.id(), transfer.reason(), transfer.money()));
        em.flush();
        return shown(List.of(transfer)).get(0);
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        String subject = decision.subjectType();
        if (!subject.equals(SUBJECT) && !subject.equals(CARRY_FORWARD)) {
            return;
        }
        Transfer transfer = em.find(Transfer.class, decision.subjectId());
        transfer.decided(decision);
        if (decision.outcome() == Outcome.APPROVED) {
            versions.shift(
                    linesOf(Set.of(transfer.id())).stream()
                            .flatMap(line -> line.shifts().stream())
                            .toList(),
                    transfer.reason(),
                    new Booking.Source(subject, transfer.id()),
                    decision.by(),
                    decision.at());
        }
        audit.record(Change.of(subject, transfer.id(), decision.outcome().word())
                .because(decision.reason())
                .field("state", TransferState.SUBMITTED, transfer.state()));
    }

    /** @throws NotFound if the tenant has no such transfer */
    @Needs(Right.READ)
    public TransferDetails get(UUID id) {
        return shown(List.of(found(id))).get(0);
    }

    private Transfer found(UUID id) {
        Transfer transfer = em.find(Transfer.class, id);
        if (transfer == null) {
            throw new NotFound("transfer", id);
        }
        return transfer;
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<TransferDetails> these(Collection<UUID> ids) {
        return shown(Rows.of(em, Transfer.class, ids));
    }

    /**
     * The newest first.
     *
     * @param budget that gives or takes; all transfers if null
     * @param states all if empty
     */
    @Needs(Right.READ)
    public Page<TransferDetails> list(UUID budget, Set<TransferState> states, PageRequest request) {
        Narrowing where = new Narrowing()
                .and(
                        "exists (select l from TransferLine l where l.transferId = t.id"
                                + " and (l.fromBudget = :budget or l.toBudget = :budget))",
                        "budget",
                        budget)
                .and("t.state in :states", "states", states.isEmpty() ? null : states);
        request.after().ifPresent(cursor -> where.and("t.id < :after", "after", cursor.id()));
        List<TransferDetails> found = shown(where.applyTo(em.createQuery(
                        "select t from Transfer t" + where.where() + " order by t.id desc", Transfer.class))
                .setMaxResults(request.size() + 1)
                .getResultList());
        return Page.of(
                found, request, item -> new Cursor(LocalDate.ofInstant(item.createdAt(), ZoneOffset.UTC), item.id()));
    }

    private List<TransferDetails> shown(List<Transfer> transfers) {
        List<TransferLine> lines = linesOf(transfers.stream().map(Transfer::id).collect(Collectors.toSet()));
        Names names = new Names(
                budgets.namesOf(
                        lines.stream().flatMap(line -> line.budgets().stream()).collect(Collectors.toSet())),
                categories.namesOf(lines.stream()
                        .flatMap(line -> line.categories().stream())
                        .collect(Collectors.toSet())));
        Map<UUID, List<TransferLine>> byTransfer =
                lines.stream().collect(Collectors.groupingBy(TransferLine::transferId));
        return transfers.stream()
                .map(transfer -> transfer.details(byTransfer.getOrDefault(transfer.id(), List.of()).stream()
                        .map(line -> line.details(names))
                        .toList()))
                .toList();
    }

    private List<TransferLine> linesOf(Collection<UUID> transfers) {
        if (transfers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select l from TransferLine l where l.transferId in :transfers order by l.id",
                        TransferLine.class)
                .setParameter("transfers", transfers)
                .getResultList();
    }

    private Map<UUID, BudgetDetails> concerned(NewTransfer input) {
        return input.lines().stream()
                .flatMap(line -> Stream.of(line.from().budget(), line.to().budget()))
                .distinct()
                .filter(budgets::exists)
                .collect(Collectors.toMap(id -> id, budgets::get));
    }

    private Offered offered(NewTransfer input) {
        return categories.offered(input.lines().stream()
                .flatMap(line -> Stream.of(line.from().category(), line.to().category()))
                .collect(Collectors.toSet()));
    }

    private static String currencyOf(Map<UUID, BudgetDetails> concerned) {
        return concerned.values().iterator().next().budget().currency();
    }
}
