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
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Something to reach. Set once, followed by changing the value that is reached. */
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

    @Column(name = "unit")
    private String unit;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Goal() {}

    Goal(NewGoal input, String by, Instant at) {
        super(Ids.next());
        this.createdBy = by;
        this.createdAt = at;
        take(input, at);
    }

    /** Becomes another goal; tells what changed. */
    Change change(NewGoal input, Instant at) {
        Change change = Change.of(GoalService.SUBJECT, id(), "changed")
                .field("name", name, input.goalName().strip())
                .field("type", type, input.goalType())
                .field("target_value", plain(target), plain(input.targetValue()))
                .field("current_value", plain(current), plain(input.currentValue()))
                .field("unit", unit, input.unit().strip())
                .field("due_on", dueOn, input.dueOn())
                .field("budget", budgetId, input.budget());
        take(input, at);
        return change;
    }

    private void take(NewGoal input, Instant at) {
        this.name = input.goalName().strip();
        this.type = input.goalType();
        this.target = input.targetValue();
        this.current = input.currentValue();
        this.unit = input.unit().strip();
        this.dueOn = input.dueOn();
        this.budgetId = input.budget();
        this.updatedAt = at;
    }

    /** 12.5000 and 12.5 are the same value. */
    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    void requireVersion(long expected) {
        Stale.check("goal", expected, version());
    }

    UUID budgetId() {
        return budgetId;
    }

    GoalDetails details(String budgetName) {
        return new GoalDetails(
                id(),
                version(),
                name,
                type,
                target,
                current,
                unit,
                dueOn,
                budgetId,
                budgetName,
                createdBy,
                createdAt,
                updatedAt);
    }
}
