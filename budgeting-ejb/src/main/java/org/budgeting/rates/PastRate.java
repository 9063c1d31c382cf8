package org.budgeting.rates;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** What a rate was before it was corrected. Written once (ER4). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "exchange_rate_past")
class PastRate extends TenantOwned {

    @Column(name = "rate_id")
    private UUID rateId;

    @Column(name = "rate")
    private BigDecimal rate;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected PastRate() {}

    PastRate(UUID of, BigDecimal rate, String by, Instant at, Instant replacedAt) {
        super(Ids.next());
        this.rateId = of;
        this.rate = rate;
        this.recordedBy = by;
        this.recordedAt = at;
        this.replacedAt = replacedAt;
    }

    PastRateDetails details() {
        return new PastRateDetails(rate, recordedBy, recordedAt, replacedAt);
    }
}
