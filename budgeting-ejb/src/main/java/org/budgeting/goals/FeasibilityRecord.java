package org.budgeting.goals;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.pecunia.FeasibilityAnswer;
import org.budgeting.tenancy.TenantOwned;

/** Pecunia's latest word on a goal, whose id it carries. Replaced by the next one. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "goal_feasibility")
class FeasibilityRecord extends TenantOwned {

    @Column(name = "score")
    private int score;

    @Lob
    @Column(name = "details")
    private String details;

    @Column(name = "as_of")
    private Instant asOf;

    @Column(name = "model_version")
    private String modelVersion;

    @Column(name = "unanswered_since")
    private Instant unansweredSince;

    protected FeasibilityRecord() {}

    FeasibilityRecord(UUID goal) {
        super(goal);
    }

    void take(FeasibilityAnswer answer, Instant at) {
        this.score = answer.score();
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

    Feasibility feasibility() {
        return new Feasibility(FeasibilityAnswer.parse(details), asOf, unansweredSince);
    }
}
