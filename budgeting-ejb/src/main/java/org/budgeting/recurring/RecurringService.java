package org.budgeting.recurring;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.categories.CategoryService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;

/** Recurring expenses: begun, changed, paused, ended, and what became of their days. */
@Stateless
public class RecurringService {

    /** The word by which the audit trail knows a recurring expense. */
    public static final String SUBJECT = "recurring_expense";

    public static final int PREVIEW_MAX = 60;

    @Inject
    private RecurringRepository recurring;

    @Inject
    private ExpenseService expenses;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecurringDue> due;

    /**
     * Begins one; its days that have come already are booked right after.
     *
     * @throws InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails begin(NewRecurring input) {
        Schedule schedule = complete(input.schedule(), null);
        check(input.expense(), schedule);
        if (input.firstExpense() != null) {
            checkFirst(input.firstExpense(), schedule);
        }
        RecurringExpense row = begun(input, schedule);
        if (input.firstExpense() != null) {
            recurring.add(Occurrence.booked(
                    row.id(),
                    schedule.startsOn(),
                    input.firstExpense(),
                    CallerScope.caller().user(),
                    clock.instant()));
            row.handle(schedule.startsOn());
        }
        return kept(row);
    }

    /**
     * Records an expense that is the first of a recurring one, or does neither.
     *
     * @throws InvalidInput naming each field that breaks a rule
     * @throws org.budgeting.funds.BudgetExceeded if the budget stops spending beyond what is left
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails record(NewExpense first, Frequency frequency) {
        new InvalidInput.Check()
                .refuseIf(
                        frequency == null || frequency == Frequency.CUSTOM,
                        "recurringFrequency",
                        "required",
                        "Say how often: daily, weekly, monthly, quarterly or yearly. For other rules, begin a recurring expense.")
                .refuseIf(
                        first.commitmentLine() != null,
                        "isRecurring",
                        "of-a-commitment",
                        "An invoice of a commitment is of that one purchase; it does not recur.")
                .done();
        ExpenseDetails expense = expenses.record(first);
        begin(new NewRecurring(first, Schedule.of(frequency, first.date()), expense.id()));
        return expense;
    }

    private RecurringExpense begun(NewRecurring input, Schedule schedule) {
        RecurringExpense row = new RecurringExpense(input.expense(), schedule, CallerScope.caller(), clock.instant());
        recurring.add(row);
        audit.record(row.begun());
        return row;
    }

    /**
     * Makes it another one for the days to come; what is booked stays (RX5). From here on it acts for the caller.
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has no such recurring expense
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.NotAllowedNow if it has ended; or if days have come and its days would be others
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails change(UUID id, long version, NewRecurring input) {
        RecurringExpense row = locked(id, version);
        Schedule schedule = complete(input.schedule(), row.schedule().startsOn());
        check(input.expense(), schedule);
        audit.record(row.change(input.expense(), schedule, CallerScope.caller(), clock.instant()));
        return kept(row);
    }

    /**
     * Ends it the day before the schedule of {@code input} begins, and begins another one that goes on from there: on
     * the same days if it recurs in the same way. A number of times counts both.
     *
     * @param version as the caller read it
     * @return the one that begins
     * @throws InvalidInput naming each field that breaks a rule; {@code startsOn} if days from there on came already
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.NotAllowedNow if it has ended
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails changeFrom(UUID id, long version, NewRecurring input) {
        RecurringExpense before = locked(id, version);
        before.requireLiving();
        Schedule asked = complete(input.schedule(), null);
        checkTurn(before, asked);
        Schedule schedule = continued(before.schedule(), asked);
        check(input.expense(), schedule);
        audit.record(before.end(asked.startsOn().minusDays(1), "It goes on in another way.", clock.instant()));
        RecurringExpense row = new RecurringExpense(input.expense(), schedule, CallerScope.caller(), clock.instant())
                .following(before);
        recurring.add(row);
        audit.record(row.begun());
        return kept(row);
    }

    private static void checkTurn(RecurringExpense before, Schedule asked) {
        LocalDate from = asked.startsOn();
        new InvalidInput.Check()
                .refuseIf(
                        !from.isAfter(before.schedule().startsOn()),
                        "startsOn",
                        "not-later",
                        "It begins on " + before.schedule().startsOn() + " itself: change it as a whole.")
                .refuseIf(
                        before.handledUntil() != null && !from.isAfter(before.handledUntil()),
                        "startsOn",
                        "has-come",
                        "Days up to " + before.handledUntil() + " came already; name a later one.")
                .done();
    }

    private static Schedule continued(Schedule before, Schedule asked) {
        Integer left = asked.times() == null ? null : asked.times() - Days.before(before, asked.startsOn());
        LocalDate first = before.recursLike(asked)
                ? Days.onOrAfter(before.until(null), asked.startsOn()).orElse(asked.startsOn())
                : asked.startsOn();
        Schedule schedule = asked.from(first, left);
        new InvalidInput.Check()
                .refuseIf(
                        left != null && left < 1,
                        "times",
                        "too-few",
                        "So many came or come before " + asked.startsOn() + "; the number counts them too.")
                .done();
        new InvalidInput.Check()
                .refuseIf(
                        Days.onOrAfter(schedule, first).isEmpty(),
                        "startsOn",
                        "no-days",
                        "From " + asked.startsOn() + " on it falls on no day at all.")
                .done();
        return schedule;
    }

    /**
     * Nothing of it is booked until it is resumed.
     *
     * @param version as the caller read it
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails pause(UUID id, long version, String reason) {
        RecurringExpense row = locked(id, version);
        audit.record(row.pause(reason, clock.instant()));
        return kept(row);
    }

    /**
     * Goes on with today; days that came while it was paused are left out.
     *
     * @param version as the caller read it
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails resume(UUID id, long version) {
        RecurringExpense row = locked(id, version);
        audit.record(row.resume(today(row), clock.instant()));
        return kept(row);
    }

    /**
     * Nothing comes after a day any more.
     *
     * @param version as the caller read it
     * @param lastDay today if null
     */
    @Needs(Right.RECORD_EXPENSES)
    public RecurringDetails end(UUID id, long version, LocalDate lastDay, String reason) {
        RecurringExpense row = locked(id, version);
        audit.record(row.end(lastDay == null ? today(row) : lastDay, reason, clock.instant()));
        return kept(row);
    }

    /** @throws NotFound if the tenant has no such recurring expense */
    @Needs(Right.READ)
    public RecurringDetails get(UUID id) {
        return shown(List.of(recurring.get(id))).get(0);
    }

    /** Those of these that there are. */
    @Needs(Right.READ)
    public List<RecurringDetails> these(Collection<UUID> ids) {
        return shown(recurring.these(ids));
    }

    /** Those that pass the filter, the newest first. */
    @Needs(Right.READ)
    public Page<RecurringDetails> list(RecurringFilter filter, PageRequest request) {
        return Page.of(
                shown(recurring.page(filter, request)),
                request,
                row -> new Cursor(LocalDate.ofInstant(row.createdAt(), ZoneOffset.UTC), row.id()));
    }

    /**
     * What a schedule means before it is kept.
     *
     * @param most days to show, 1 to {@value #PREVIEW_MAX}
     * @throws InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.READ)
    public SchedulePreview preview(Schedule input, int most) {
        checkMost(most);
        Schedule schedule = complete(input, null);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(schedule.timeZone())));
        return new SchedulePreview(
                schedule,
                Frequency.of(RecurrenceText.of(schedule.rule())),
                Days.from(schedule, schedule.startsOn(), most),
                Days.before(schedule, today.plusDays(1)));
    }

    /**
     * The next days of one that is kept; none if it has ended.
     *
     * @param most days to show, 1 to {@value #PREVIEW_MAX}
     */
    @Needs(Right.READ)
    public SchedulePreview upcoming(UUID id, int most) {
        checkMost(most);
        RecurringExpense row = recurring.get(id);
        LocalDate next = row.nextOn();
        return new SchedulePreview(
                row.schedule(), row.frequency(), next == null ? List.of() : Days.from(row.schedule(), next, most), 0);
    }

    private static void checkMost(int most) {
        new InvalidInput.Check()
                .refuseIf(
                        most < 1 || most > PREVIEW_MAX,
                        "count",
                        "out-of-range",
                        "Ask for 1 to " + PREVIEW_MAX + " days.")
                .done();
    }

    /** What became of its days, the latest first; of one state alone if it is not null. */
    @Needs(Right.READ)
    public Page<OccurrenceDetails> occurrences(UUID id, OccurrenceState state, PageRequest request) {
        recurring.get(id);
        List<OccurrenceDetails> found = recurring.occurrences(id, state, request).stream()
                .map(Occurrence::details)
                .toList();
        return Page.of(found, request, row -> new Cursor(row.dueOn(), row.id()));
    }

    /**
     * Books a day that failed, for the caller and as the recurring expense is now.
     *
     * @param on the day of the expense; the one by the rule if null
     * @throws org.budgeting.problems.NotAllowedNow if it is settled
     * @throws org.budgeting.problems.BusinessException whatever refuses the expense; it stays failed then
     */
    @Needs(Right.RECORD_EXPENSES)
    public OccurrenceDetails retry(UUID id, UUID occurrence, LocalDate on) {
        Occurrence row = recurring.lockedOccurrence(id, occurrence);
        row.requireFailed();
        NewExpense expense = recurring.get(id).expense(on == null ? row.dueOn() : on);
        row.book(expenses.record(expense).id(), CallerScope.caller().user(), clock.instant());
        audit.record(row.told("occurrence-booked"));
        return row.details();
    }

    /**
     * A day that failed is not booked.
     *
     * @throws org.budgeting.problems.NotAllowedNow if it is settled
     */
    @Needs(Right.RECORD_EXPENSES)
    public OccurrenceDetails skip(UUID id, UUID occurrence, String reason) {
        Occurrence row = recurring.lockedOccurrence(id, occurrence);
        row.requireFailed();
        row.skip(reason, CallerScope.caller().user(), clock.instant());
        audit.record(row.told("occurrence-skipped"));
        return row.details();
    }

    /** What each of these expenses comes of, by its id; those that came by themselves are left out. One query. */
    @Needs(Right.READ)
    public Map<UUID, Repeated> of(Collection<UUID> expenseIds) {
        Map<UUID, Repeated> found = new HashMap<>();
        recurring
                .sourcesOf(expenseIds)
                .forEach((expense, row) -> found.put(expense, new Repeated(row.id(), row.frequency())));
        return found;
    }

    private Schedule complete(Schedule input, LocalDate already) {
        String usual = tenants.current().map(TenantDetails::timeZone).orElse("UTC");
        return new ScheduleRules(clock, usual).complete(input, already);
    }

    private void check(NewExpense expense, Schedule schedule) {
        expenses.check(expense.on(schedule.startsOn()));
        BudgetSummary budget = budgets.get(expense.budget()).budget();
        new InvalidInput.Check()
                .refuseIf(
                        budget.stage() != BudgetStage.APPROVED,
                        "budget",
                        "not-approved",
                        "Choose an approved budget; this one is not.")
                .refuseIf(
                        budget.bindsDescendants(),
                        "budget",
                        "binds-others",
                        "This budget is a limit for others and is not spent from itself; choose one below it.")
                .refuseIf(
                        !budget.currency().equals(expense.currency()),
                        "currency",
                        "other-currency",
                        "The budget is kept in " + budget.currency() + ".")
                .done();
    }

    private void checkFirst(UUID expense, Schedule schedule) {
        ExpenseDetails first = expenses.get(expense);
        new InvalidInput.Check()
                .refuseIf(
                        first.status() == ExpenseStatus.CANCELLED,
                        "firstExpense",
                        "cancelled",
                        "This expense is cancelled; begin without it.")
                .refuseIf(
                        !recurring.sourcesOf(Set.of(expense)).isEmpty(),
                        "firstExpense",
                        "recurs-already",
                        "This expense comes of a recurring one already.")
                .refuseIf(
                        !first.date().equals(schedule.startsOn())
                                || Days.onOrAfter(schedule, first.date())
                                        .filter(first.date()::equals)
                                        .isEmpty(),
                        "startsOn",
                        "other-day",
                        "Begin on " + first.date() + ", the day of the expense, with a rule that falls on it.")
                .done();
    }

    private RecurringExpense locked(UUID id, long version) {
        RecurringExpense row = recurring.locked(id);
        row.requireVersion(version);
        return row;
    }

    private LocalDate today(RecurringExpense row) {
        return LocalDate.now(clock.withZone(row.zone()));
    }

    /** Written, shown, and looked after if a day of it is due. */
    private RecurringDetails kept(RecurringExpense row) {
        recurring.flush();
        if (row.isDue(clock.instant())) {
            due.fire(new RecurringDue(CallerScope.caller().tenant(), row.id()));
        }
        return shown(List.of(row)).get(0);
    }

    private List<RecurringDetails> shown(List<RecurringExpense> rows) {
        Map<UUID, Long> failures = recurring.failures(ids(rows, RecurringExpense::id));
        Map<UUID, String> budgetNames = budgets.namesOf(ids(rows, RecurringExpense::budgetId));
        // Maps that take null keys: categories and departments are optional.
        Map<UUID, String> categoryNames = new HashMap<>(categories.namesOf(ids(rows, RecurringExpense::categoryId)));
        Map<UUID, String> departmentNames =
                new HashMap<>(organisation.namesOf(ids(rows, RecurringExpense::departmentId)));
        return rows.stream()
                .map(row -> row.details(
                        budgetNames.get(row.budgetId()),
                        categoryNames.get(row.categoryId()),
                        departmentNames.get(row.departmentId()),
                        failures.getOrDefault(row.id(), 0L)))
                .toList();
    }

    private static Set<UUID> ids(List<RecurringExpense> rows, Function<RecurringExpense, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
