package org.budgeting.goals;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** What was reached on a day. Written once. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "goal_value")
class GoalValue extends TenantOwned {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    @Column(name = "amount")
    private BigDecimal value;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected GoalValue() {}

    GoalValue(UUID goal, NewGoalValue input, String by, Instant at) {
        super(Ids.next());
        this.goalId = goal;
        this.reachedOn = input.reachedOn();
        this.value = input.value();
        this.note = input.note() == null || input.note().isBlank()
                ? null
                : input.note().strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    GoalValueDetails details() {
        return new GoalValueDetails(id(), reachedOn, value, note, recordedBy, recordedAt);
    }
}
