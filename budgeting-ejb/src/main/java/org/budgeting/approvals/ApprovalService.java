package org.budgeting.approvals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;

/** The queue of what waits for a decision, and the decisions. */
@Stateless
public class ApprovalService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ApprovalDecided> decided;

    /** Puts a subject into the queue; called by its owner in the owner's transaction. */
    public ApprovalItem submit(Submission submission) {
        Caller caller = CallerScope.caller();
        ApprovalRequest request = new ApprovalRequest(submission, caller.user(), clock.instant());
        em.persist(request);
        audit.record(Change.of("approval", request.id(), "submitted")
                .field("subject", submission.subjectType() + " " + submission.subjectId())
                .field("amount", submission.amount())
                .field("note", submission.note()));
        return request.item();
    }

    /**
     * Takes back what waits for a decision; called by its owner in the owner's transaction, before the owner locks
     * anything of its own, as a decision does. Nobody is told but the queue.
     *
     * @throws org.budgeting.problems.NotAllowedNow if it is decided already
     */
    public void withdraw(String subjectType, UUID subjectId, String reason) {
        withdraw(lockedLatest(subjectType, subjectId), reason);
    }

    /** The same, if nobody has decided meanwhile. */
    public void withdrawIfWaiting(String subjectType, UUID subjectId, String reason) {
        ApprovalRequest latest = lockedLatest(subjectType, subjectId);
        if (latest.isWaiting()) {
            withdraw(latest, reason);
        }
    }

    private ApprovalRequest lockedLatest(String subjectType, UUID subjectId) {
        UUID latest = em.createQuery(
                        "select r.id from ApprovalRequest r where r.subjectType = :type and r.subjectId = :id order by r.id desc",
                        UUID.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(1)
                .getSingleResult();
        return em.find(ApprovalRequest.class, latest, LockModeType.PESSIMISTIC_WRITE);
    }

    private void withdraw(ApprovalRequest request, String reason) {
        request.withdraw(CallerScope.caller().user(), clock.instant(), reason);
        audit.record(Change.of("approval", request.id(), "withdrawn")
                .because(reason)
                .field("outcome", Outcome.WAITING.word(), Outcome.WITHDRAWN.word()));
    }

    /**
     * Decides once, together with the effect on the subject (W4). Two approvers at one moment: one decides, the other
     * is told.
     *
     * @throws NotFound if the tenant has no such approval
     * @throws SelfApproval if the caller submitted it (W1)
     * @throws org.budgeting.problems.NotAllowedNow if it is decided already
     */
    @Needs(Right.APPROVE)
    public ApprovalItem decide(UUID id, Decision decision) {
        ApprovalRequest request = em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotFound("approval", id);
        }
        ApprovalDecided event = request.decide(decision, CallerScope.caller().user(), clock.instant());
        audit.record(Change.of("approval", id, event.outcome().word())
                .because(event.reason())
                .field("outcome", Outcome.WAITING.word(), event.outcome().word()));
        decided.fire(event);
        em.flush();
        return request.item();
    }

    /**
     * What waits for a decision that the caller may take: not what the caller submitted. Oldest first, at most
     * {@value PageRequest#MAX}.
     */
    @Needs(Right.APPROVE)
    public List<ApprovalItem> waitingForMe() {
        return em
                .createQuery(
                        "select r from ApprovalRequest r where r.outcome = :waiting and r.submittedBy <> :me order by r.id",
                        ApprovalRequest.class)
                .setParameter("waiting", Outcome.WAITING)
                .setParameter("me", CallerScope.caller().user())
                .setMaxResults(PageRequest.MAX)
                .getResultList()
                .stream()
                .map(ApprovalRequest::item)
                .toList();
    }

    /** How many items {@link #waitingForMe()} holds; 0 for a caller who may not decide anything. */
    @Needs(Right.READ)
    public long countWaitingForMe() {
        Caller caller = CallerScope.caller();
        if (!caller.may(Right.APPROVE)) {
            return 0;
        }
        return em.createQuery(
                        "select count(r) from ApprovalRequest r where r.outcome = :waiting and r.submittedBy <> :me",
                        Long.class)
                .setParameter("waiting", Outcome.WAITING)
                .setParameter("me", caller.user())
                .getSingleResult();
    }

    /** The tenant's approvals that stand at one of {@code outcomes}, newest first. */
    @Needs(Right.READ)
    public Page<ApprovalItem> list(Set<Outcome> outcomes, PageRequest request) {
        var query = em.createQuery(
                "select r from ApprovalRequest r where r.outcome in :outcomes"
                        + (request.cursor() == null ? "" : " and r.id < :after")
                        + " order by r.id desc",
                ApprovalRequest.class);
        query.setParameter("outcomes", outcomes);
        request.after().ifPresent(cursor -> query.setParameter("after", cursor.id()));
        List<ApprovalItem> found = query.setMaxResults(request.size() + 1).getResultList().stream()
                .map(ApprovalRequest::item)
                .toList();
        return Page.of(
                found, request, item -> new Cursor(LocalDate.ofInstant(item.submittedAt(), ZoneOffset.UTC), item.id()));
    }

    /** @throws NotFound if the tenant has no such approval */
    @Needs(Right.READ)
    public ApprovalItem get(UUID id) {
        ApprovalRequest request = em.find(ApprovalRequest.class, id);
        if (request == null) {
            throw new NotFound("approval", id);
        }
        return request.item();
    }

    /** The approvals that one subject went through, newest first. */
    @Needs(Right.READ)
    public List<ApprovalItem> historyOf(String subjectType, UUID subjectId) {
        return em
                .createQuery(
                        "select r from ApprovalRequest r where r.subjectType = :type and r.subjectId = :id order by r.id desc",
                        ApprovalRequest.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .getResultList()
                .stream()
                .map(ApprovalRequest::item)
                .toList();
    }
}
