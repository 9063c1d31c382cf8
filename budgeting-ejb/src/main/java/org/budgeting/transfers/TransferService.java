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
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** Proposes transfers and carry-forwards, carries them out when they are approved, and undoes them. */
@Stateless
public class TransferService {

    /** The words by which approvals know them. */
    public static final String SUBJECT = "transfer";

    public static final String CARRY_FORWARD = "carry_forward";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BudgetService budgets;

    @Inject
    private VersionService versions;

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
        TransferRules.checkPlaces(input, concerned, knownCategories(input));
        return submitted(TransferKind.TRANSFER, input, currencyOf(concerned), null);
    }

    /**
     * Proposes to undo an approved transfer.
     *
     * @throws NotAllowedNow if it is not approved, or is undone already or about to be
     */
    @Needs(Right.DRAFT_BUDGETS)
    public TransferDetails reverse(UUID id, String reason) {
        Transfer transfer = em.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer == null) {
            throw new NotFound("transfer", id);
        }
        transfer.requireApproved();
        boolean undone = !em.createQuery(
                        "select t.id from Transfer t where t.reversalOf = :id and t.state <> :returned", UUID.class)
                .setParameter("id", id)
                .setParameter("returned", TransferState.RETURNED)
                .getResultList()
                .isEmpty();
        if (undone) {
            throw new NotAllowedNow("transfer-reversed", "This transfer is reversed already, or about to be.");
        }
        NewTransfer input = new NewTransfer(
                reason == null || reason.isBlank() ? "Reversal of: " + transfer.reason() : reason,
                linesOf(Set.of(id)).stream().map(TransferLine::reversed).toList());
        TransferRules.check(input);
        return submitted(
                TransferKind.TRANSFER, input, transfer.money().currency().getCurrencyCode(), id);
    }

    /**
     * Proposes to hand on what a budget has left, or to take back what a late expense used of it (J4).
     *
     * @return empty if nothing is to be moved
     */
    @Needs(Right.DRAFT_BUDGETS)
    public Optional<TransferDetails> carryForward(NewCarryForward input) {
        BudgetDetails from = budgets.get(input.from());
        BudgetDetails to = budgets.get(input.to());
        CarryForward.check(from, to);
        boolean underWay = between(input).stream()
                .anyMatch(line -> em.find(Transfer.class, line.transferId()).state() == TransferState.SUBMITTED);
        if (underWay) {
            throw new NotAllowedNow(
                    "carry-forward-under-way", "A carry-forward between these budgets waits for its approval.");
        }
        List<NewTransfer.Line> lines = CarryForward.lines(from, to, carried(input), input);
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

    private List<TransferLine> between(NewCarryForward input) {
        return em.createQuery(
                        "select l from TransferLine l, Transfer t where t.id = l.transferId and t.kind = :kind"
                                + " and t.state <> :returned"
                                + " and ((l.fromBudget = :from and l.toBudget = :to)"
                                + " or (l.fromBudget = :to and l.toBudget = :from))",
                        TransferLine.class)
                .setParameter("kind", TransferKind.CARRY_FORWARD)
                .setParameter("returned", TransferState.RETURNED)
                .setParameter("from", input.from())
                .setParameter("to", input.to())
                .getResultList();
    }

    /** What was handed on already, less what was taken back, by category. */
    private Map<UUID, BigDecimal> carried(NewCarryForward input) {
        return between(input).stream()
                .collect(Collectors.toMap(
                        TransferLine::fromCategory,
                        line -> line.fromBudget().equals(input.from())
                                ? line.amount()
                                : line.amount().negate(),
                        BigDecimal::add));
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
        String subject = kind == TransferKind.TRANSFER ? SUBJECT : CARRY_FORWARD;
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
        Transfer transfer = em.find(Transfer.class, id);
        if (transfer == null) {
            throw new NotFound("transfer", id);
        }
        return shown(List.of(transfer)).get(0);
    }

    /** @param budget that gives or takes; all transfers if null; the newest first */
    @Needs(Right.READ)
    public Page<TransferDetails> list(UUID budget, PageRequest request) {
        var query = em.createQuery(
                "select t from Transfer t where 1 = 1"
                        + (budget == null
                                ? ""
                                : " and exists (select l from TransferLine l where l.transferId = t.id"
                                        + " and (l.fromBudget = :budget or l.toBudget = :budget))")
                        + (request.cursor() == null ? "" : " and t.id < :after")
                        + " order by t.id desc",
                Transfer.class);
        if (budget != null) {
            query.setParameter("budget", budget);
        }
        request.after().ifPresent(cursor -> query.setParameter("after", cursor.id()));
        List<TransferDetails> found =
                shown(query.setMaxResults(request.size() + 1).getResultList());
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

    private Set<UUID> knownCategories(NewTransfer input) {
        return categories
                .namesOf(input.lines().stream()
                        .flatMap(line ->
                                Stream.of(line.from().category(), line.to().category()))
                        .collect(Collectors.toSet()))
                .keySet();
    }

    private static String currencyOf(Map<UUID, BudgetDetails> concerned) {
        return concerned.values().iterator().next().budget().currency();
    }
}
