package org.budgeting.variances;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** The tenant's own threshold; there is none until somebody sets it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "variance_threshold")
class ThresholdSetting extends TenantOwned {

    @Column(name = "percentage")
    private BigDecimal percent;

    @Column(name = "minimum")
    private BigDecimal minimum;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected ThresholdSetting() {}

    ThresholdSetting(Threshold threshold, String by, Instant at) {
        super(Ids.next());
        become(threshold, by, at);
    }

    final void become(Threshold threshold, String by, Instant at) {
        this.percent = threshold.percent();
        this.minimum = threshold.minimum();
        this.setBy = by;
        this.setAt = at;
    }

    Threshold threshold(String currency) {
        return new Threshold(percent, minimum, currency);
    }

    ThresholdDetails details(String currency) {
        return new ThresholdDetails(version(), threshold(currency), setBy, setAt);
    }
}
