package org.budgeting.goals;

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
import java.util.List;
import org.budgeting.audit.Change;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Something to reach. Set once, followed by the values that are reached, closed with its result. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "goal")
class Goal extends TenantOwned {

    @Column(name = "goal_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "goal_type")
    private GoalType type;

    @Column(name = "target_value")
    private BigDecimal target;

    @Column(name = "current_value")
    private BigDecimal current;

    @Column(name = "current_on")
    private LocalDate currentOn;

    @Column(name = "unit")
    private String unit;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "start_value")
    private BigDecimal start;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "campaign")
    private String campaign;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private GoalResult result;

    @Column(name = "final_value")
    private BigDecimal finalValue;

    @Column(name = "closing_note")
    private String closingNote;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Goal() {}

    Goal(NewGoal input, LocalDate today, String by, Instant at) {
        super(Ids.next());
        this.startOn = today;
        this.createdBy = by;
        this.createdAt = at;
        take(input, at);
        this.current = start;
        this.currentOn = startOn;
    }

    /** Becomes another goal, with the values that it has; tells what changed. */
    Change change(NewGoal input, Instant at) {
        Change change = Change.of(GoalService.SUBJECT, id(), "changed")
                .field("name", name, input.goalName().strip())
                .field("type", type, input.goalType())
                .field("target_value", plain(target), plain(input.targetValue()))
                .field("unit", unit, input.unit().strip())
                .field("start_on", startOn, input.startOn() == null ? startOn : input.startOn())
                .field("start_value", plain(start), plain(input.startValue()))
                .field("due_on", dueOn, input.dueOn())
                .field("campaign", campaign, input.campaign());
        take(input, at);
        return change;
    }

    private void take(NewGoal input, Instant at) {
        this.name = input.goalName().strip();
        this.type = input.goalType();
        this.target = input.targetValue();
        this.unit = input.unit().strip();
        this.startOn = input.startOn() == null ? startOn : input.startOn();
        this.start = input.startValue();
        this.dueOn = input.dueOn();
        this.campaign = input.campaign();
        this.updatedAt = at;
    }

    /** A value of the latest day is the current one; one of an earlier day completes the past. */
    Change reach(NewGoalValue value, Instant at) {
        Change change = Change.of(GoalService.SUBJECT, id(), "value-recorded")
                .because(value.note())
                .field("reached_on", value.reachedOn())
                .field("value", plain(value.value()));
        if (!value.reachedOn().isBefore(currentOn)) {
            change.field("current_value", plain(current), plain(value.value()));
            this.current = value.value();
            this.currentOn = value.reachedOn();
        }
        this.updatedAt = at;
        return change;
    }

    Change close(GoalClosing closing, String by, Instant at) {
        this.result = closing.result();
        this.finalValue = closing.finalValue() == null ? current : closing.finalValue();
        this.closingNote = closing.note() == null || closing.note().isBlank()
                ? null
                : closing.note().strip();
        this.closedBy = by;
        this.closedAt = at;
        this.updatedAt = at;
        return Change.of(GoalService.SUBJECT, id(), "closed")
                .because(closingNote)
                .field("result", result)
                .field("final_value", plain(finalValue));
    }

    /** 12.5000 and 12.5 are the same value. */
    static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    void requireVersion(long expected) {
        Stale.check("goal", expected, version());
    }

    void requireOpen() {
        if (result != null) {
            throw new NotAllowedNow("goal-closed", "The goal " + name + " is closed; it does not change any more.");
        }
    }

    boolean isOpen() {
        return result == null;
    }

    String name() {
        return name;
    }

    BigDecimal current() {
        return current;
    }

    BigDecimal target() {
        return target;
    }

    BigDecimal start() {
        return start;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    GoalReturns returns(String currency, BigDecimal cost, BigDecimal revenue) {
        return GoalReturns.of(type, current, currency, cost, revenue);
    }

    /** @param history in the order of its days; empty in lists */
    GoalDetails details(
            List<GoalDetails.Payer> budgets,
            GoalReturns returns,
            List<GoalValueDetails> history,
            Feasibility feasibility,
            LocalDate today) {
        return new GoalDetails(
                id(),
                version(),
                name,
                type,
                target,
                current,
                unit,
                startOn,
                start,
                dueOn,
                campaign,
                budgets,
                returns,
                GoalPace.of(startOn, start, dueOn, target, current, history, today),
                feasibility,
                isOpen() ? GoalStatus.OPEN : GoalStatus.CLOSED,
                result,
                finalValue,
                closingNote,
                closedBy,
                closedAt,
                createdBy,
                createdAt,
                updatedAt);
    }
}
