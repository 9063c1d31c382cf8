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

/** Revenue that is attributed to a goal. Written once; what was too much is taken back by another one. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "goal_revenue")
class GoalRevenue extends TenantOwned {

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "earned_on")
    private LocalDate earnedOn;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "note")
    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected GoalRevenue() {}

    GoalRevenue(UUID goal, NewRevenue input, String currency, String by, Instant at) {
        super(Ids.next());
        this.goalId = goal;
        this.earnedOn = input.earnedOn();
        this.amount = input.amount();
        this.currency = currency;
        this.note = input.note() == null || input.note().isBlank()
                ? null
                : input.note().strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    RevenueDetails details() {
        return new RevenueDetails(id(), earnedOn, amount, currency, note, recordedBy, recordedAt);
    }
}
