package org.budgeting.periods;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.Period;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * How a period stands for the organisation or for a department. Born when it is first put on hold or closed; from then
 * on it goes from open to hold and back as finance likes, to closed from either, and from closed back to open by an
 * approval alone (Y2).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "period_standing")
class Standing extends TenantOwned {

    @Column(name = "fiscal_year")
    private int year;

    @Column(name = "period_number")
    private int number;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PeriodState state = PeriodState.OPEN;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    /** When it was closed last; stays after a reopening. */
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopening_by")
    private String reopeningBy;

    protected Standing() {}

    Standing(PeriodKey key) {
        super(Ids.next());
        this.year = key.year();
        this.number = key.number();
        this.departmentId = key.department();
    }

    /** Takes its days from the calendar, which may have changed as long as nothing was closed. */
    Standing during(FiscalPeriod period) {
        this.firstDay = period.days().start();
        this.lastDay = period.days().end();
        return this;
    }

    Change hold(String by, Instant at) {
        requireNotClosed();
        requireOther(PeriodState.HOLD);
        return enter(PeriodState.HOLD, "held", by, at);
    }

    Change close(String by, Instant at) {
        requireNotClosed();
        this.closedAt = at;
        return enter(PeriodState.CLOSED, "closed", by, at);
    }

    Change open(String by, Instant at) {
        requireNotClosed();
        requireOther(PeriodState.OPEN);
        return enter(PeriodState.OPEN, "opened", by, at);
    }

    Change requestReopening(String by) {
        if (state != PeriodState.CLOSED) {
            throw new NotAllowedNow("period-not-closed", "Only a closed period can be reopened.");
        }
        if (reopeningBy != null) {
            throw new NotAllowedNow(
                    "reopening-requested",
                    "Its reopening was requested by " + reopeningBy + " and waits for approval.");
        }
        this.reopeningBy = by;
        return change("reopening requested");
    }

    /** The effect of an approval (Y2). */
    Change reopen(String by, Instant at) {
        this.reopeningBy = null;
        return enter(PeriodState.OPEN, "reopened", by, at);
    }

    /** The effect of a request that came back. */
    Change stayClosed() {
        this.reopeningBy = null;
        return change("reopening returned");
    }

    private void requireNotClosed() {
        if (state == PeriodState.CLOSED) {
            throw PeriodClosed.forGood(bound(null));
        }
    }

    private void requireOther(PeriodState next) {
        if (state == next) {
            throw new NotAllowedNow(
                    "period-unchanged",
                    key().text() + (next == PeriodState.OPEN ? " is open already." : " is on hold already."));
        }
    }

    private Change enter(PeriodState next, String verb, String by, Instant at) {
        Change change = change(verb).field("state", state, next);
        this.state = next;
        this.setBy = by;
        this.setAt = at;
        return change;
    }

    private Change change(String verb) {
        return Change.of("period", id(), verb).field("period", key().text());
    }

    void requireVersion(long expected) {
        Stale.check("period", expected, version());
    }

    boolean isNew() {
        return version() == 0;
    }

    PeriodKey key() {
        return new PeriodKey(year, number, departmentId);
    }

    PeriodState state() {
        return state;
    }

    UUID departmentId() {
        return departmentId;
    }

    String by() {
        return setBy;
    }

    Instant at() {
        return setAt;
    }

    String reopeningBy() {
        return reopeningBy;
    }

    PeriodLocks.Bound bound(String departmentName) {
        return new PeriodLocks.Bound(
                FiscalPeriod.nameOf(year, number),
                new Period(firstDay, lastDay),
                state,
                departmentId,
                departmentName,
                setBy,
                setAt);
    }
}
