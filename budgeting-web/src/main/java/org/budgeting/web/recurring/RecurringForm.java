package org.budgeting.web.recurring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.recurring.MissingDay;
import org.budgeting.recurring.NewRecurring;
import org.budgeting.recurring.PlainRule;
import org.budgeting.recurring.RecurringDetails;
import org.budgeting.recurring.Schedule;

/**
 * What a person chooses of a recurring expense; becomes a {@link NewRecurring}, whose components its properties are
 * named after. The rule is chosen in words; only one that no words say is typed.
 */
public class RecurringForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In what it is counted; or by a rule of one's own. */
    public enum Every {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        OWN
    }

    /** Which day a month takes. */
    public enum Which {
        DAY,
        LAST,
        WEEKDAY
    }

    /** How it ends. */
    public enum Ending {
        NEVER,
        ON,
        AFTER
    }

    private String description;
    private BigDecimal amount;
    private UUID budget;
    private UUID category;
    private UUID department;
    private PaymentMethod paymentMethod = PaymentMethod.BANK_TRANSFER;
    private ExpenseStatus status = ExpenseStatus.PAID;
    private String vendor;
    private UUID firstExpense;

    private Every every = Every.MONTH;
    private Integer interval = 1;
    private DayOfWeek[] weekdays = {};
    private Which which = Which.DAY;
    private Integer monthDay;
    private Month month = Month.JANUARY;
    private Integer ordinal = 1;
    private DayOfWeek weekday = DayOfWeek.MONDAY;
    private String rule;
    private MissingDay missingDay = MissingDay.LAST_DAY;
    private LocalDate startsOn;
    private Ending ending = Ending.NEVER;
    private LocalDate endsOn;
    private Integer times;
    private String timeZone;

    RecurringForm() {}

    RecurringForm(LocalDate start, UUID budget) {
        this.startsOn = start;
        this.budget = budget;
        this.monthDay = start.getDayOfMonth();
        this.month = start.getMonth();
        this.weekdays = new DayOfWeek[] {start.getDayOfWeek()};
        this.weekday = start.getDayOfWeek();
    }

    /** The form of what repeats an expense from its day on. */
    static RecurringForm repeating(ExpenseDetails expense) {
        RecurringForm form = new RecurringForm(expense.date(), null);
        form.take(NewExpense.of(expense.budget(), expense.date(), expense.amount(), expense.currency())
                .description(expense.description())
                .category(expense.category())
                .department(expense.department())
                .paymentMethod(expense.paymentMethod())
                .status(expense.status())
                .vendor(expense.vendor())
                .build());
        form.firstExpense = expense.id();
        return form;
    }

    /** The form of one as it stands, to say it anew. */
    static RecurringForm of(RecurringDetails recurring) {
        Schedule schedule = recurring.schedule();
        RecurringForm form = new RecurringForm(schedule.startsOn(), null);
        form.take(recurring.expense());
        form.rule = schedule.rule();
        form.missingDay = schedule.missingDay();
        form.endsOn = schedule.endsOn();
        form.times = schedule.times();
        form.timeZone = schedule.timeZone();
        form.ending = schedule.endsOn() != null ? Ending.ON : schedule.times() != null ? Ending.AFTER : Ending.NEVER;
        PlainRule.of(schedule.rule())
                .filter(plain -> plain.month() == null || plain.monthDay() != PlainRule.LAST)
                .ifPresentOrElse(form::take, () -> form.every = Every.OWN);
        return form;
    }

    private void take(NewExpense expense) {
        description = expense.description();
        amount = expense.amount();
        budget = expense.budget();
        category = expense.category();
        department = expense.department();
        paymentMethod = expense.paymentMethod();
        status = expense.status();
        vendor = expense.vendor();
    }

    private void take(PlainRule plain) {
        every = Every.valueOf(plain.unit().name());
        interval = plain.interval();
        month = plain.month() == null ? month : plain.month();
        if (every == Every.WEEK) {
            weekdays = plain.weekdays().toArray(DayOfWeek[]::new);
        }
        if (plain.ordinal() != null) {
            which = Which.WEEKDAY;
            ordinal = plain.ordinal();
            weekday = plain.weekdays().get(0);
        } else if (plain.monthDay() != null) {
            which = plain.monthDay() == PlainRule.LAST ? Which.LAST : Which.DAY;
            monthDay = which == Which.DAY ? plain.monthDay() : monthDay;
        }
    }

    /** The currency is the budget's; an amount below zero is a refund, whatever status is chosen. */
    NewRecurring recurring(String currency) {
        boolean refund = amount != null && amount.signum() < 0;
        NewExpense expense = NewExpense.of(budget, startsOn, amount, currency)
                .description(description)
                .category(category)
                .department(department)
                .paymentMethod(paymentMethod)
                .status(refund ? ExpenseStatus.REFUNDED : status)
                .vendor(vendor)
                .build();
        return new NewRecurring(expense, schedule(), firstExpense);
    }

    Schedule schedule() {
        return new Schedule(
                every == Every.OWN ? rule : plainRule().text(),
                missingDay,
                startsOn,
                ending == Ending.ON ? endsOn : null,
                ending == Ending.AFTER ? times : null,
                timeZone == null || timeZone.isBlank() ? null : timeZone.strip());
    }

    private PlainRule plainRule() {
        int count = interval == null ? 1 : interval;
        return switch (every) {
            case WEEK -> new PlainRule(PlainRule.Unit.WEEK, count, List.of(weekdays), null, null, null);
            case MONTH ->
                switch (which) {
                    case DAY -> new PlainRule(PlainRule.Unit.MONTH, count, null, monthDay, null, null);
                    case LAST -> new PlainRule(PlainRule.Unit.MONTH, count, null, PlainRule.LAST, null, null);
                    case WEEKDAY -> new PlainRule(PlainRule.Unit.MONTH, count, List.of(weekday), null, ordinal, null);
                };
            case YEAR -> new PlainRule(PlainRule.Unit.YEAR, count, null, monthDay, null, month);
            default -> PlainRule.every(PlainRule.Unit.DAY, count);
        };
    }

    /** Whether a month may lack the day, so that somebody has to choose. */
    public boolean isLate() {
        Month shortest = every == Every.YEAR ? month : Month.FEBRUARY;
        boolean late = monthDay != null && monthDay > shortest.minLength();
        return every == Every.OWN || late && (every == Every.YEAR || every == Every.MONTH && which == Which.DAY);
    }

    public UUID getFirstExpense() {
        return firstExpense;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public UUID getCategory() {
        return category;
    }

    public void setCategory(UUID category) {
        this.category = category;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public PaymentMethod getPaymentMethod() {
        return paymentMethod;
    }

    public void setPaymentMethod(PaymentMethod paymentMethod) {
        this.paymentMethod = paymentMethod;
    }

    public ExpenseStatus getStatus() {
        return status;
    }

    public void setStatus(ExpenseStatus status) {
        this.status = status;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public Every getEvery() {
        return every;
    }

    public void setEvery(Every every) {
        this.every = every;
    }

    public Integer getInterval() {
        return interval;
    }

    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(Which which) {
        this.which = which;
    }

    public Integer getMonthDay() {
        return monthDay;
    }

    public void setMonthDay(Integer monthDay) {
        this.monthDay = monthDay;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public MissingDay getMissingDay() {
        return missingDay;
    }

    public void setMissingDay(MissingDay missingDay) {
        this.missingDay = missingDay;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Ending getEnding() {
        return ending;
    }

    public void setEnding(Ending ending) {
        this.ending = ending;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Month getMonth() {
        return month;
    }

    public void setMonth(Month month) {
        this.month = month;
    }
}
