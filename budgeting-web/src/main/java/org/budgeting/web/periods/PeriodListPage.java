package org.budgeting.web.periods;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.periods.PeriodDetails;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.periods.PeriodSheet;
import org.budgeting.periods.PeriodState;
import org.budgeting.problems.NotFound;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** The periods of a year for the organisation and its departments, and the one that is chosen among them. */
@PageBean
public class PeriodListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeriodService periods;

    private Integer year;
    private UUID department;
    private String period;
    private long version;
    private String reason;

    private transient PeriodSheet sheet;
    private transient PeriodDetails chosen;

    public void load() {
        if (period != null) {
            chosen = periods.get(key());
            version = chosen.version();
            year = chosen.key().year();
        }
        sheet = periods.sheet(year, department);
        year = sheet.year().year();
    }

    /** Shows the tree of one department, at an address of its own. */
    public String narrow() {
        period = null;
        return "/periods/period-list?faces-redirect=true&includeViewParams=true";
    }

    public void hold() {
        periods.hold(key(), version);
        told("periods.done.held");
    }

    public void close() {
        periods.close(key(), version);
        told("periods.done.closed");
    }

    public void open() {
        periods.open(key(), version);
        told("periods.done.opened");
    }

    public void requestReopening() {
        periods.requestReopening(key(), version, reason);
        reason = null;
        told("periods.done.requested");
    }

    private void told(String done) {
        load();
        Messages.addGlobalInfo(Words.text(done, getTitle()));
    }

    private PeriodKey key() {
        return PeriodKey.parse(period).orElseThrow(() -> new NotFound("period", period));
    }

    /** The chosen period and for whom it is. */
    public String getTitle() {
        return getChosen() == null ? "" : Words.text("periods.chosen", chosen.name(), scopeOf(chosen));
    }

    public String scopeOf(PeriodDetails of) {
        return of.departmentName() == null ? Words.text("periods.organisation") : of.departmentName();
    }

    /** What is in effect for the chosen period, and from whom if not from itself. */
    public String getEffect() {
        String state = Words.word(chosen.effectiveState());
        if (!chosen.inherited()) {
            return state;
        }
        String above = chosen.boundByName() == null ? Words.text("periods.organisation") : chosen.boundByName();
        return Words.text("periods.effective.above", state, above);
    }

    public boolean isHoldable() {
        return isOwn(PeriodState.OPEN);
    }

    public boolean isClosable() {
        return isOwn(PeriodState.OPEN) || isOwn(PeriodState.HOLD);
    }

    public boolean isOpenable() {
        return isOwn(PeriodState.HOLD);
    }

    public boolean isReopenable() {
        return isOwn(PeriodState.CLOSED) && chosen.reopeningBy() == null;
    }

    private boolean isOwn(PeriodState state) {
        return getChosen() != null
                && chosen.state() == state
                && CallerScope.caller().may(Right.CLOSE_PERIODS);
    }

    public PeriodSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** Null if none is chosen. */
    public PeriodDetails getChosen() {
        getSheet();
        return chosen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
