package org.budgeting.web.periods;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Month;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.calendar.CalendarKind;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.FiscalYear;
import org.budgeting.calendar.YearEnd;
import org.budgeting.calendar.YearNaming;
import org.budgeting.periods.FiscalCalendarDetails;
import org.budgeting.periods.NewFiscalCalendar;
import org.budgeting.periods.PeriodService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** How the organisation cuts its years, with a preview of what another choice would give. */
@PageBean
public class FiscalCalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_OF_WEEK = 7;

    @Inject
    private PeriodService periods;

    private long version;
    private boolean inUse;
    private CalendarKind kind;
    private Month startMonth;
    private YearNaming naming;
    private DayOfWeek weekEnds;
    private YearEnd yearEnd;
    private Integer year;

    private transient FiscalYear preview;

    public void load() {
        FiscalCalendarDetails details = periods.calendar();
        FiscalCalendar calendar = details.calendar();
        version = details.version();
        inUse = details.inUse();
        kind = calendar.kind();
        startMonth = calendar.startMonth();
        naming = calendar.naming();
        weekEnds = calendar.weekEnds() == null ? DayOfWeek.SATURDAY : calendar.weekEnds();
        yearEnd = calendar.yearEnd() == null ? YearEnd.NEAREST : calendar.yearEnd();
        show();
    }

    /** Computes what is chosen in the form; nothing is stored. */
    public void show() {
        preview = periods.preview(chosen(), year);
        year = preview.year();
    }

    public void save() {
        periods.choose(version, chosen());
        load();
        Messages.addGlobalInfo(Words.text("calendar.saved"));
    }

    private NewFiscalCalendar chosen() {
        boolean weeks = isOfWeeks();
        return new NewFiscalCalendar(
                kind, startMonth.getValue(), naming, weeks ? weekEnds : null, weeks ? yearEnd : null);
    }

    /** In weeks for weeks, in days for months. */
    public String lengthOf(FiscalPeriod period) {
        long days = period.days().days();
        return isOfWeeks() ? Words.text("calendar.weeks", days / DAYS_OF_WEEK) : Words.text("calendar.daysCount", days);
    }

    public boolean isOfWeeks() {
        return kind.ofWeeks();
    }

    public boolean isEditable() {
        return !inUse && isSetter();
    }

    public boolean isSetter() {
        return CallerScope.caller().may(Right.CLOSE_PERIODS);
    }

    public boolean isInUse() {
        return inUse;
    }

    public FiscalYear getPreview() {
        if (preview == null) {
            show();
        }
        return preview;
    }

    public CalendarKind[] getKinds() {
        return CalendarKind.values();
    }

    public Month[] getMonths() {
        return Month.values();
    }

    public YearNaming[] getNamings() {
        return YearNaming.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public YearEnd[] getYearEnds() {
        return YearEnd.values();
    }

    public CalendarKind getKind() {
        return kind;
    }

    public void setKind(CalendarKind kind) {
        this.kind = kind;
    }

    public Month getStartMonth() {
        return startMonth;
    }

    public void setStartMonth(Month startMonth) {
        this.startMonth = startMonth;
    }

    public YearNaming getNaming() {
        return naming;
    }

    public void setNaming(YearNaming naming) {
        this.naming = naming;
    }

    public DayOfWeek getWeekEnds() {
        return weekEnds;
    }

    public void setWeekEnds(DayOfWeek weekEnds) {
        this.weekEnds = weekEnds;
    }

    public YearEnd getYearEnd() {
        return yearEnd;
    }

    public void setYearEnd(YearEnd yearEnd) {
        this.yearEnd = yearEnd;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
