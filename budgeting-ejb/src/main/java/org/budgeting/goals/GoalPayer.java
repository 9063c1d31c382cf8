package org.budgeting.goals;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A budget that pays for a goal, with its share. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "goal_budget")
class GoalPayer extends TenantOwned {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "share_percent")
    private BigDecimal share;

    protected GoalPayer() {}

    GoalPayer(UUID goal, NewGoal.Payer input) {
        super(Ids.next());
        this.goalId = goal;
        this.budgetId = input.budget();
        this.share = input.share();
    }

    UUID goalId() {
        return goalId;
    }

    UUID budgetId() {
        return budgetId;
    }

    BigDecimal share() {
        return share;
    }
}
