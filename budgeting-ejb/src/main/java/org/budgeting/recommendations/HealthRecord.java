package org.budgeting.recommendations;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.tenancy.TenantOwned;

/** Pecunia's latest word on a budget, whose id it carries. Replaced by the next one. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "budget_health")
class HealthRecord extends TenantOwned {

    @Column(name = "score")
    private int score;

    @Column(name = "grade")
    private String grade;

    @Column(name = "risk")
    private String risk;

    /** Of the most urgent advice in the details. */
    @Column(name = "urgency")
    private int urgency;

    @Column(name = "projected_spend")
    private BigDecimal projectedSpend;

    @Column(name = "projected_variance")
    private BigDecimal projectedVariance;

    @Column(name = "burn_rate")
    private BigDecimal burnRate;

    @Lob
    @Column(name = "details")
    private String details;

    @Column(name = "as_of")
    private Instant asOf;

    @Column(name = "model_version")
    private String modelVersion;

    @Column(name = "unanswered_since")
    private Instant unansweredSince;

    protected HealthRecord() {}

    HealthRecord(UUID budget) {
        super(budget);
    }

    void take(HealthAnswer answer, Instant at) {
        this.score = answer.score();
        this.grade = answer.grade();
        this.risk = answer.risk();
        this.urgency = Urgency.of(answer);
        this.projectedSpend = answer.projectedSpend();
        this.projectedVariance = answer.projectedVariance();
        this.burnRate = answer.burnRate();
        this.details = answer.json();
        this.modelVersion = answer.modelVersion();
        this.asOf = at;
        this.unansweredSince = null;
    }

    void unanswered(Instant at) {
        if (unansweredSince == null) {
            unansweredSince = at;
        }
    }

    BudgetHealth health() {
        return new BudgetHealth(id(), HealthAnswer.parse(details), asOf, unansweredSince);
    }
}
