package org.budgeting.web.recurring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.recurring.OccurrenceDetails;
import org.budgeting.recurring.OccurrenceState;
import org.budgeting.recurring.RecurringDetails;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.RecurringState;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One recurring expense: when it recurs, what waits for somebody, what became of its days, and what may be done. */
@PageBean
public class RecurringDetailPage extends PagedList<OccurrenceDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final int NEXT_DAYS = 6;

    @Inject
    private RecurringService recurring;

    @Inject
    private TenantService tenants;

    private UUID id;
    private UUID occurrence;
    private LocalDate date;
    private String reason;

    private transient RecurringDetails of;
    private transient List<OccurrenceDetails> failed;

    public RecurringDetailPage() {
        super(ROWS);
    }

    @Override
    public void load() {
        of = recurring.get(id);
        failed = recurring
                .occurrences(id, OccurrenceState.FAILED, PageRequest.first(PageRequest.MAX))
                .items();
        super.load();
    }

    @Override
    protected Page<OccurrenceDetails> read(PageRequest request) {
        return recurring.occurrences(id, null, request);
    }

    public void begin() {
        date = tenants.today();
        reason = null;
    }

    /** Proposes to book a day that failed on the day by the rule. */
    public void choose(OccurrenceDetails one) {
        occurrence = one.id();
        date = one.dueOn();
        reason = null;
    }

    public void pause() {
        recurring.pause(id, getOf().version(), reason);
        told("recurring.paused");
    }

    public void resume() {
        recurring.resume(id, getOf().version());
        told("recurring.resumed");
    }

    public void end() {
        recurring.end(id, getOf().version(), date, reason);
        told("recurring.ended");
    }

    public void retry() {
        recurring.retry(id, occurrence, date);
        told("recurring.retried");
    }

    public void skip() {
        recurring.skip(id, occurrence, reason);
        told("recurring.skipped");
    }

    private void told(String key) {
        load();
        Messages.addGlobalInfo(Words.text(key, of.expense().description()));
    }

    public boolean isWritable() {
        return CallerScope.caller().may(Right.RECORD_EXPENSES);
    }

    public boolean isPausable() {
        return isWritable() && getOf().state() == RecurringState.ACTIVE;
    }

    public boolean isResumable() {
        return isWritable() && getOf().state() == RecurringState.PAUSED;
    }

    public boolean isLiving() {
        return isWritable() && getOf().state() != RecurringState.ENDED;
    }

    public RecurringDetails getOf() {
        if (of == null) {
            load();
        }
        return of;
    }

    public String getSentence() {
        return RecurringWords.of(getOf().schedule());
    }

    public List<LocalDate> getNextDays() {
        return recurring.upcoming(id, NEXT_DAYS).days();
    }

    /** What could not be booked and waits for somebody, the latest first. */
    public List<OccurrenceDetails> getFailed() {
        getOf();
        return failed;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
