package org.budgeting.periods;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import org.budgeting.audit.Change;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** The calendar that a tenant chose. Born with the first choice; changed until a period of it is closed (Y4). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fiscal_calendar")
class CalendarSetting extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CalendarKind kind;

    @Column(name = "start_month")
    private int startMonth;

    @Enumerated(EnumType.STRING)
    @Column(name = "year_naming")
    private YearNaming naming;

    @Enumerated(EnumType.STRING)
    @Column(name = "week_ends")
    private DayOfWeek weekEnds;

    @Enumerated(EnumType.STRING)
    @Column(name = "year_end")
    private YearEnd yearEnd;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CalendarSetting() {}

    private CalendarSetting(FiscalCalendar calendar) {
        super(Ids.next());
        take(calendar);
    }

    /** Not stored yet: what holds as long as nobody chose. */
    static CalendarSetting unchosen() {
        return new CalendarSetting(FiscalCalendar.DEFAULT);
    }

    /** Becomes another calendar; tells what changed. */
    Change choose(FiscalCalendar next, String by, Instant at) {
        Change change = Change.of("fiscal_calendar", id(), "chosen")
                .field("kind", kind, next.kind())
                .field("start_month", startMonth, next.startMonth().getValue())
                .field("naming", naming, next.naming())
                .field("week_ends", weekEnds, next.weekEnds())
                .field("year_end", yearEnd, next.yearEnd());
        take(next);
        this.changedBy = by;
        this.changedAt = at;
        return change;
    }

    private void take(FiscalCalendar calendar) {
        this.kind = calendar.kind();
        this.startMonth = calendar.startMonth().getValue();
        this.naming = calendar.naming();
        this.weekEnds = calendar.weekEnds();
        this.yearEnd = calendar.yearEnd();
    }

    boolean isChosen() {
        return changedBy != null;
    }

    FiscalCalendar calendar() {
        return new FiscalCalendar(kind, Month.of(startMonth), naming, weekEnds, yearEnd);
    }

    FiscalCalendarDetails details(boolean inUse) {
        return new FiscalCalendarDetails(version(), calendar(), inUse, changedBy, changedAt);
    }
}
