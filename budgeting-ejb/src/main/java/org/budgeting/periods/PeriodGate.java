package org.budgeting.periods;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.budgeting.calendar.Period;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * One of a tenant's gates, the rows that bookings and closings meet at (Y3). Each knows the span of days in which
 * anything is on hold or closed, so that a booking outside of it has asked enough.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "period_gate")
class PeriodGate extends TenantOwned {

    @Column(name = "slot")
    private int slot;

    @Column(name = "bound_from")
    private LocalDate boundFrom;

    @Column(name = "bound_to")
    private LocalDate boundTo;

    protected PeriodGate() {}

    PeriodGate(int slot) {
        super(Ids.next());
        this.slot = slot;
    }

    /** @param first null, as the last, if nothing is bound */
    void bind(LocalDate first, LocalDate last) {
        this.boundFrom = first;
        this.boundTo = last;
    }

    boolean binds(Period days) {
        return boundFrom != null
                && !days.end().isBefore(boundFrom)
                && !days.start().isAfter(boundTo);
    }
}
