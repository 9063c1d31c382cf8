package org.budgeting.overruns;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.funds.FundsOverrun;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** One document that broke the limit of a case's budget. Written once. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "overrun")
class Overrun extends TenantOwned {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "happened_on")
    private LocalDate day;

    @Column(name = "beyond")
    private BigDecimal beyond;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Overrun() {}

    Overrun(UUID caseId, FundsOverrun told, String by, Instant at) {
        super(Ids.next());
        this.caseId = caseId;
        this.sourceType = told.source().type();
        this.sourceId = told.source().id();
        this.day = told.day();
        this.beyond = told.beyond().amount();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    CaseDetails.Row details() {
        return new CaseDetails.Row(sourceType, sourceId, day, beyond, recordedBy, recordedAt);
    }
}
