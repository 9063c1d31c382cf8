package org.budgeting.recurring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.people.PeopleService;
import org.budgeting.problems.BusinessException;

/**
 * Handles the days of the tenant in the air that are due, each in a transaction of its own: what is booked, the
 * occurrence, and the next day that is awaited. Two servers that come for the same day wait for each other at the row,
 * and the second one finds it handled; the unique key would stop it even then (RX3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueDays {

    @Inject
    private RecurringRepository recurring;

    @Inject
    private ExpenseService expenses;

    @Inject
    private PeopleService people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A day that is due, as it was read.
     *
     * @param actor who answers for it, with what is known of their roles now (RX4)
     */
    public record Turn(UUID recurring, long version, LocalDate day, Caller actor) {}

    /** What has days that are due. */
    public List<UUID> due() {
        return recurring.due(clock.instant());
    }

    /** The first day that is due, if one is. */
    public Optional<Turn> turn(UUID id) {
        RecurringExpense row = recurring.get(id);
        if (!row.isDue(clock.instant())) {
            return Optional.empty();
        }
        Caller actor = row.actor(
                CallerScope.caller().tenant(), people.rolesOf(row.owner()).orElse(null));
        return Optional.of(new Turn(id, row.version(), row.nextOn(), actor));
    }

    /**
     * Books it for the owner, who is the caller; leaves it alone if somebody else handled it meanwhile.
     *
     * @throws BusinessException whatever refuses the expense; nothing is written then
     */
    public void book(Turn turn) {
        RecurringExpense row = recurring.locked(turn.recurring());
        if (row.awaits(turn.day(), turn.version())) {
            UUID expense = expenses.record(row.expense(turn.day())).id();
            settle(
                    row,
                    Occurrence.booked(row.id(), turn.day(), expense, row.owner(), clock.instant()),
                    "occurrence-booked");
        }
    }

    /** Notes that it was refused; the days after it go on. */
    public void fail(Turn turn, BusinessException refusal) {
        RecurringExpense row = recurring.locked(turn.recurring());
        if (row.awaits(turn.day(), turn.version())) {
            settle(
                    row,
                    Occurrence.failed(
                            row.id(), turn.day(), refusal, CallerScope.caller().user(), clock.instant()),
                    "occurrence-failed");
        }
    }

    private void settle(RecurringExpense row, Occurrence occurrence, String verb) {
        recurring.add(occurrence);
        row.handle(occurrence.dueOn());
        audit.record(occurrence.told(verb));
    }
}
