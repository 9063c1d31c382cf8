package org.budgeting.recurring;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.audit.Change;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * What became of a day of a recurring expense; there is one of each day (RX3). A failed one is booked later or skipped,
 * and over; the others stay as they are.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "recurring_occurrence")
class Occurrence extends TenantOwned {

    private static final int REASON_MAX = 1_000;

    @Column(name = "recurring_id")
    private UUID recurringId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OccurrenceState state;

    @Column(name = "expense_id")
    private UUID expenseId;

    @Column(name = "problem")
    private String problem;

    @Column(name = "reason")
    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Occurrence() {}

    private Occurrence(UUID recurring, LocalDate dueOn) {
        super(Ids.next());
        this.recurringId = recurring;
        this.dueOn = dueOn;
    }

    static Occurrence booked(UUID recurring, LocalDate dueOn, UUID expense, String by, Instant at) {
        Occurrence occurrence = new Occurrence(recurring, dueOn);
        occurrence.book(expense, by, at);
        return occurrence;
    }

    static Occurrence failed(UUID recurring, LocalDate dueOn, BusinessException refusal, String by, Instant at) {
        Occurrence occurrence = new Occurrence(recurring, dueOn);
        occurrence.problem = refusal.code();
        occurrence.settle(OccurrenceState.FAILED, wordsOf(refusal), by, at);
        return occurrence;
    }

    private static String wordsOf(BusinessException refusal) {
        return refusal.fields().isEmpty()
                ? refusal.getMessage()
                : refusal.fields().stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    }

    void book(UUID expense, String by, Instant at) {
        expenseId = expense;
        problem = null;
        settle(OccurrenceState.BOOKED, null, by, at);
    }

    void skip(String why, String by, Instant at) {
        settle(OccurrenceState.SKIPPED, why == null || why.isBlank() ? null : why.strip(), by, at);
    }

    private void settle(OccurrenceState now, String why, String by, Instant at) {
        state = now;
        reason = why == null || why.length() <= REASON_MAX ? why : why.substring(0, REASON_MAX);
        settledBy = by;
        settledAt = at;
    }

    void requireFailed() {
        if (state != OccurrenceState.FAILED) {
            throw new NotAllowedNow(
                    "occurrence-settled",
                    "The one of " + dueOn + " is " + state.name().toLowerCase(Locale.ROOT)
                            + " already; only a failed one can be tried again or skipped.");
        }
    }

    /** What the trail keeps of it, by the verb for how it came to be so. */
    Change told(String verb) {
        return Change.of(RecurringService.SUBJECT, recurringId, verb)
                .because(reason)
                .field("due_on", dueOn)
                .field("expense", expenseId)
                .field("problem", problem);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OccurrenceDetails details() {
        return new OccurrenceDetails(id(), recurringId, dueOn, state, expenseId, problem, reason, settledBy, settledAt);
    }
}
