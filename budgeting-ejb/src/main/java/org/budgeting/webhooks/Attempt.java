package org.budgeting.webhooks;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** What came of one try to deliver. Written once, removed with its delivery. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "webhook_attempt")
class Attempt extends TenantOwned {

    @Column(name = "delivery_id")
    private UUID deliveryId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "millis")
    private int millis;

    @Column(name = "status")
    private Integer status;

    @Column(name = "problem")
    private String problem;

    protected Attempt() {}

    Attempt(UUID delivery, Answer answer) {
        super(Ids.next());
        this.deliveryId = delivery;
        this.startedAt = answer.startedAt();
        this.millis = answer.millis();
        this.status = answer.status();
        this.problem = answer.problem();
    }

    AttemptDetails details() {
        return new AttemptDetails(startedAt, millis, status, problem);
    }
}
