package org.budgeting.recurring;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.Caller;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.audit.Change;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * What is spent again and again. Begun with its first day ahead of it; each day that comes is handled, booked or not,
 * and the next one awaited; paused and resumed, which leaves out what came between; ended when no day is left.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "recurring_expense")
class RecurringExpense extends TenantOwned {

    @Column(name = "description")
    private String description;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod paymentMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "expense_status")
    private ExpenseStatus expenseStatus;

    @Column(name = "vendor")
    private String vendor;

    @Column(name = "recurs_by")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "missing_day")
    private MissingDay missingDay;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "times")
    private Integer times;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RecurringState state = RecurringState.ACTIVE;

    /** Up to here nothing is due any more, whatever became of it. */
    @Column(name = "handled_until")
    private LocalDate handledUntil;

    @Column(name = "next_on")
    private LocalDate nextOn;

    /** When the next day begins where the rule is at home (RX2). */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "follows_id")
    private UUID followsId;

    @Column(name = "owner")
    private String owner;

    @Column(name = "owner_name")
    private String ownerName;

    /** The owner's roles when it was said last what is booked; what is known since comes first. */
    @Column(name = "owner_roles")
    private String ownerRoles;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected RecurringExpense() {}

    RecurringExpense(NewExpense expense, Schedule schedule, Caller by, Instant at) {
        super(Ids.next());
        this.createdAt = at;
        take(expense, schedule, by, at);
    }

    private void take(NewExpense expense, Schedule schedule, Caller by, Instant at) {
        this.description = expense.description().strip();
        this.amount = expense.amount();
        this.currency = expense.currency();
        this.budgetId = expense.budget();
        this.categoryId = expense.category();
        this.departmentId = expense.department();
        this.paymentMethod = expense.paymentMethod();
        this.expenseStatus = expense.status();
        this.vendor = expense.vendor() == null || expense.vendor().isBlank()
                ? null
                : expense.vendor().strip();
        this.owner = by.user();
        this.ownerName = by.name();
        this.ownerRoles = by.roles().stream().map(Role::word).sorted().collect(Collectors.joining(","));
        take(schedule, at);
    }

    private void take(Schedule schedule, Instant at) {
        this.rule = schedule.rule();
        this.missingDay = schedule.missingDay();
        this.startsOn = schedule.startsOn();
        this.endsOn = schedule.endsOn();
        this.times = schedule.times();
        this.timeZone = schedule.timeZone();
        this.updatedAt = at;
        awaitNext();
    }

    /** The next day after those that are handled; without one it is over. */
    private void awaitNext() {
        LocalDate first = handledUntil == null ? startsOn : handledUntil.plusDays(1);
        nextOn = Days.onOrAfter(schedule(), first).orElse(null);
        dueAt = nextOn == null ? null : nextOn.atStartOfDay(zone()).toInstant();
        if (nextOn == null) {
            state = RecurringState.ENDED;
        }
    }

    /** This day needs no looking after any more. */
    void handle(LocalDate day) {
        handledUntil = day;
        awaitNext();
    }

    /** Whether it is still this day's turn, as it was read. */
    boolean awaits(LocalDate day, long versionRead) {
        return state == RecurringState.ACTIVE && version() == versionRead && day.equals(nextOn);
    }

    boolean isDue(Instant now) {
        return state == RecurringState.ACTIVE && !dueAt.isAfter(now);
    }

    /**
     * Becomes another one for the days to come (RX5).
     *
     * @throws NotAllowedNow if its days would be others than those that were handled
     */
    Change change(NewExpense expense, Schedule schedule, Caller by, Instant at) {
        requireLiving();
        if (handledUntil != null && !schedule.beginsLike(schedule())) {
            throw new NotAllowedNow(
                    "recurring-begun",
                    "Days up to " + handledUntil
                            + " came by this rule already. Change it from a day on: that ends it, and begins another one.");
        }
        Change change = Change.of(RecurringService.SUBJECT, id(), "changed")
                .field("description", description, expense.description().strip())
                .field("amount", money(), Money.of(expense.amount(), expense.currency()))
                .field("budget", budgetId, expense.budget())
                .field("category", categoryId, expense.category())
                .field("department", departmentId, expense.department())
                .field("payment_method", paymentMethod, expense.paymentMethod())
                .field("status", expenseStatus, expense.status())
                .field("rule", rule, schedule.rule())
                .field("missing_day", missingDay, schedule.missingDay())
                .field("starts_on", startsOn, schedule.startsOn())
                .field("ends_on", endsOn, schedule.endsOn())
                .field("times", times, schedule.times())
                .field("time_zone", timeZone, schedule.timeZone())
                .field("owner", owner, by.user());
        String vendorBefore = vendor;
        take(expense, schedule, by, at);
        return change.field("vendor", vendorBefore, vendor);
    }

    Change begun() {
        return Change.of(RecurringService.SUBJECT, id(), "begun")
                .field("description", description)
                .field("amount", money())
                .field("budget", budgetId)
                .field("rule", rule)
                .field("starts_on", startsOn)
                .field("ends_on", endsOn)
                .field("times", times)
                .field("follows", followsId);
    }

    Change pause(String why, Instant at) {
        requireLiving();
        if (state == RecurringState.PAUSED) {
            throw refusal("It is paused already.");
        }
        return become(RecurringState.PAUSED, "paused", at).because(why);
    }

    /** Goes on with {@code today}; what came before is left out. */
    Change resume(LocalDate today, Instant at) {
        if (state != RecurringState.PAUSED) {
            throw refusal("Only a paused one can be resumed.");
        }
        Change change = become(RecurringState.ACTIVE, "resumed", at);
        if (nextOn.isBefore(today)) {
            change.field("left_out_until", today.minusDays(1));
            handle(today.minusDays(1));
        }
        return change;
    }

    private Change become(RecurringState now, String verb, Instant at) {
        Change change = Change.of(RecurringService.SUBJECT, id(), verb).field("state", state, now);
        state = now;
        updatedAt = at;
        return change;
    }

    /** Nothing comes after {@code lastDay} any more; one that ends by itself before that stays as it is. */
    Change end(LocalDate lastDay, String why, Instant at) {
        requireLiving();
        Schedule now = schedule();
        Schedule then = Days.onOrAfter(now, lastDay.plusDays(1)).isPresent() ? now.until(lastDay) : now;
        take(then, at);
        return Change.of(RecurringService.SUBJECT, id(), "ended")
                .because(why)
                .field("ends_on", now.endsOn(), endsOn)
                .field("times", now.times(), times);
    }

    /** Goes on where {@code before} ends. */
    RecurringExpense following(RecurringExpense before) {
        followsId = before.id();
        if (before.state == RecurringState.PAUSED && state == RecurringState.ACTIVE) {
            state = RecurringState.PAUSED;
        }
        return this;
    }

    void requireVersion(long expected) {
        Stale.check("recurring expense", expected, version());
    }

    void requireLiving() {
        if (state == RecurringState.ENDED) {
            throw refusal("It has ended; begin another one.");
        }
    }

    private static NotAllowedNow refusal(String detail) {
        return new NotAllowedNow("recurring-state", detail);
    }

    /** What is booked on a day. */
    NewExpense expense(LocalDate day) {
        return NewExpense.of(budgetId, day, amount, currency)
                .description(description)
                .category(categoryId)
                .department(departmentId)
                .paymentMethod(paymentMethod)
                .status(expenseStatus)
                .vendor(vendor)
                .build();
    }

    Schedule schedule() {
        return new Schedule(rule, missingDay, startsOn, endsOn, times, timeZone);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The owner, going on by night; with the roles that are known now, or else those of the last change (RX4). */
    Caller actor(String tenant, Set<Role> known) {
        Set<Role> roles = known != null
                ? known
                : ownerRoles == null
                        ? Set.of()
                        : Arrays.stream(ownerRoles.split(","))
                                .flatMap(word -> Role.of(word).stream())
                                .collect(Collectors.toSet());
        return new Caller(tenant, owner, ownerName, roles, Channel.TIMER, null, "recurring expenses");
    }

    private Money money() {
        return Money.of(amount, currency);
    }

    String owner() {
        return owner;
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID categoryId() {
        return categoryId;
    }

    UUID departmentId() {
        return departmentId;
    }

    LocalDate handledUntil() {
        return handledUntil;
    }

    LocalDate nextOn() {
        return nextOn;
    }

    Frequency frequency() {
        return Frequency.of(RecurrenceText.of(rule));
    }

    RecurringDetails details(String budgetName, String categoryName, String departmentName, long failures) {
        return new RecurringDetails(
                id(),
                version(),
                expense(startsOn),
                budgetName,
                categoryName,
                departmentName,
                schedule(),
                frequency(),
                state,
                handledUntil != null,
                nextOn,
                failures,
                followsId,
                owner,
                ownerName,
                createdAt,
                updatedAt);
    }
}
