package org.budgeting.periods;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalDecided;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Outcome;
import org.budgeting.approvals.Submission;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.FiscalYear;
import org.budgeting.calendar.Period;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.tenancy.TenantService;

/** The tenant's fiscal calendar, and which of its periods take bookings. */
@Stateless
public class PeriodService {

    /** The word by which approvals know the reopening of a period. */
    public static final String REOPENING = "period_reopening";

    private static final String PERIOD = "period";
    private static final int YEAR_MIN = 1901;
    private static final int YEAR_MAX = 2199;
    private static final int REASON_MAX = 2000;
    private static final int ROWS_MAX = 200;
    private static final int NAME_SHOWN_MAX = 150;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeriodGates gates;

    @Inject
    private OrganisationService organisation;

    @Inject
    private ApprovalService approvals;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Needs(Right.READ)
    public FiscalCalendarDetails calendar() {
        return setting().details(isCalendarInUse());
    }

    /**
     * Chooses how years are cut into periods.
     *
     * @param version as the caller read it
     * @throws InvalidInput naming each field that is missing or out of place
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws NotAllowedNow if a period of the calendar in force is on hold or was ever closed (Y4)
     */
    @Needs(Right.CLOSE_PERIODS)
    public FiscalCalendarDetails choose(long version, NewFiscalCalendar input) {
        FiscalCalendar next = input.checked();
        // No period is closed meanwhile, whose days the new calendar would cut otherwise.
        gates.closeAll();
        CalendarSetting setting = setting();
        Stale.check("fiscal calendar", version, setting.version());
        if (!next.equals(setting.calendar()) && isCalendarInUse()) {
            throw new NotAllowedNow(
                    "fiscal-calendar-in-use",
                    "A period of this calendar is on hold or was closed before, so its days cannot be cut otherwise any more.");
        }
        boolean first = !setting.isChosen();
        audit.record(setting.choose(next, CallerScope.caller().user(), clock.instant()));
        if (first) {
            em.persist(setting);
        }
        em.flush();
        return calendar();
    }

    /**
     * The periods that a year would have.
     *
     * @throws InvalidInput naming each field that is missing or out of place
     */
    @Needs(Right.READ)
    public FiscalYear preview(NewFiscalCalendar input, Integer year) {
        FiscalCalendar calendar = input.checked();
        return yearIn(calendar, year);
    }

    /**
     * A fiscal year of the calendar in force.
     *
     * @param named by which it is named; null for the one of today
     */
    @Needs(Right.READ)
    public FiscalYear year(Integer named) {
        return yearIn(fiscalCalendar(), named);
    }

    /** The calendar in force, for components that ask which fiscal year a day is in. */
    public FiscalCalendar fiscalCalendar() {
        return setting().calendar();
    }

    /**
     * The periods of a fiscal year as they stand for the organisation or a department.
     *
     * @param year by which it is named; null for the one of today
     * @param department null for the whole organisation
     * @throws InvalidInput if the tenant has no such department
     */
    @Needs(Right.READ)
    public List<PeriodDetails> list(Integer year, UUID department) {
        FiscalYear fiscal = yearIn(fiscalCalendar(), year);
        PeriodBoard board = boardOf(fiscal.year());
        checkKnown(board, department);
        return board.periods(fiscal, department);
    }

    /**
     * The periods of a fiscal year as they stand for everybody; at most {@value #ROWS_MAX} rows.
     *
     * @param department whose tree alone is shown beside the organisation; null for all
     */
    @Needs(Right.READ)
    public PeriodSheet sheet(Integer year, UUID department) {
        FiscalYear fiscal = yearIn(fiscalCalendar(), year);
        PeriodBoard board = boardOf(fiscal.year());
        checkKnown(board, department);
        return board.sheet(fiscal, department, ROWS_MAX);
    }

    private static void checkKnown(PeriodBoard board, UUID department) {
        new InvalidInput.Check()
                .refuseIf(!board.knows(department), "department", "unknown", "There is no such department.")
                .done();
    }

    /** @throws NotFound if the calendar has no such period or the tenant no such department */
    @Needs(Right.READ)
    public PeriodDetails get(PeriodKey key) {
        PeriodBoard board = boardOf(key.year());
        return board.details(existing(key, board), key.department());
    }

    /** Which period a reopening is about; for those who show approvals. */
    @Needs(Right.READ)
    public PeriodDetails ofSubject(UUID subject) {
        return get(standing(subject).key());
    }

    /**
     * From now on finance alone books to it.
     *
     * @param version as the caller read it
     * @throws PeriodClosed if it is closed (Y2)
     */
    @Needs(Right.CLOSE_PERIODS)
    public PeriodDetails hold(PeriodKey key, long version) {
        return set(key, version, Standing::hold);
    }

    /** From now on nobody books to it; waits for the bookings in flight (Y3). */
    @Needs(Right.CLOSE_PERIODS)
    public PeriodDetails close(PeriodKey key, long version) {
        return set(key, version, Standing::close);
    }

    /** Ends a hold. */
    @Needs(Right.CLOSE_PERIODS)
    public PeriodDetails open(PeriodKey key, long version) {
        return set(key, version, Standing::open);
    }

    /**
     * Asks the approvers to open a closed period again.
     *
     * @param reason what they read
     * @throws NotAllowedNow if it is not closed, or was asked for already
     */
    @Needs(Right.CLOSE_PERIODS)
    public PeriodDetails requestReopening(PeriodKey key, long version, String reason) {
        new InvalidInput.Check()
                .refuseIf(
                        reason == null || reason.isBlank(),
                        "reason",
                        "required",
                        "Say why, so that the approvers can decide.")
                .refuseIf(
                        reason != null && reason.length() > REASON_MAX,
                        "reason",
                        "too-long",
                        "Use at most " + REASON_MAX + " characters.")
                .done();
        return set(key, version, (standing, by, at) -> {
            Change change = standing.requestReopening(by);
            approvals.submit(new Submission(REOPENING, standing.id(), titleOf(standing.key()), null, reason.strip()));
            return change.because(reason.strip());
        });
    }

    /** The effect of a decision, in the decision's transaction (W4). */
    public void decided(@Observes ApprovalDecided decision) {
        // Nothing can be booked before something was approved, so this is when nobody books yet.
        gates.ensure();
        if (!decision.subjectType().equals(REOPENING)) {
            return;
        }
        List<PeriodGate> closed = gates.closeAll();
        Standing standing = standing(decision.subjectId());
        Change change = decision.outcome() == Outcome.APPROVED
                ? standing.reopen(decision.by(), decision.at())
                : standing.stayClosed();
        audit.record(change.because(decision.reason()));
        gates.bind(closed);
    }

    /**
     * Which of {@code days} take no bookings; holds until the caller's transaction ends, because a closing waits for it
     * (Y3). One query if nothing within the days is bound, however many bookings there are, three at most.
     *
     * <p>To be asked after the rows of funds are locked: who waits for those must not keep others from a gate.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PeriodLocks locks(Period days) {
        if (!gates.pass().binds(days)) {
            return PeriodLocks.NONE;
        }
        List<Standing> binding = em.createQuery(
                        "select s from Standing s where s.state <> org.budgeting.periods.PeriodState.OPEN"
                                + " and s.firstDay <= :last and s.lastDay >= :first",
                        Standing.class)
                .setParameter("first", days.start())
                .setParameter("last", days.end())
                .getResultList();
        Map<UUID, String> names = organisation.namesOf(binding.stream()
                .map(Standing::departmentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new PeriodLocks(binding.stream()
                .map(standing ->
                        standing.bound(standing.departmentId() == null ? null : names.get(standing.departmentId())))
                .toList());
    }

    /** What is done to a standing: by whom and when. */
    private interface Deed {
        Change on(Standing standing, String by, Instant at);
    }

    private PeriodDetails set(PeriodKey key, long version, Deed deed) {
        List<PeriodGate> closed = gates.closeAll();
        FiscalPeriod period = existing(key, boardOf(key.year()));
        Standing standing = standings(key.year()).stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Standing(key));
        standing.requireVersion(version);
        standing.during(period);
        Change change = deed.on(standing, CallerScope.caller().user(), clock.instant());
        if (standing.isNew()) {
            em.persist(standing);
        }
        audit.record(change);
        gates.bind(closed);
        return get(key);
    }

    private FiscalPeriod existing(PeriodKey key, PeriodBoard board) {
        return Optional.of(key)
                .filter(known ->
                        known.year() >= YEAR_MIN && known.year() <= YEAR_MAX && board.knows(known.department()))
                .flatMap(known -> fiscalCalendar().year(known.year()).period(known.number()))
                .orElseThrow(() -> new NotFound(PERIOD, key.text()));
    }

    private FiscalYear yearIn(FiscalCalendar calendar, Integer named) {
        if (named == null) {
            return calendar.yearOf(tenants.today());
        }
        new InvalidInput.Check()
                .refuseIf(
                        named < YEAR_MIN || named > YEAR_MAX,
                        "year",
                        "out-of-range",
                        "Give a year between " + YEAR_MIN + " and " + YEAR_MAX + ".")
                .done();
        return calendar.year(named);
    }

    private String titleOf(PeriodKey key) {
        String title = "Reopen " + FiscalPeriod.nameOf(key.year(), key.number());
        if (key.department() == null) {
            return title;
        }
        String name = organisation.get(key.department()).name();
        return title + " of " + name.substring(0, Math.min(name.length(), NAME_SHOWN_MAX));
    }

    private CalendarSetting setting() {
        return em.createQuery("select c from CalendarSetting c", CalendarSetting.class)
                .getResultStream()
                .findFirst()
                .orElseGet(CalendarSetting::unchosen);
    }

    private boolean isCalendarInUse() {
        return em.createQuery(
                                "select count(s) from Standing s where s.closedAt is not null"
                                        + " or s.state <> org.budgeting.periods.PeriodState.OPEN",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    private PeriodBoard boardOf(int year) {
        return new PeriodBoard(standings(year), organisation.all());
    }

    private List<Standing> standings(int year) {
        return em.createQuery("select s from Standing s where s.year = :year", Standing.class)
                .setParameter("year", year)
                .getResultList();
    }

    private Standing standing(UUID id) {
        return Optional.ofNullable(em.find(Standing.class, id)).orElseThrow(() -> new NotFound(PERIOD, id));
    }
}
