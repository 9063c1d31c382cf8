package org.budgeting.idempotency;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * One use of a key. Written before its effect, so that a twin waits for it; answered with it; removed after a day (K4).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "idempotency_key")
class IdempotencyKey extends TenantOwned {

    /** Until the answer is there, and seen by nobody: both are one transaction. */
    private static final String UNKNOWN = "-";

    @Column(name = "caller")
    private String caller;

    @Column(name = "operation")
    private String operation;

    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private String location;

    @Column(name = "etag")
    private String etag;

    @Lob
    @Column(name = "body")
    private String body;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected IdempotencyKey() {}

    IdempotencyKey(String caller, String operation, String key, Instant at) {
        super(Ids.next());
        this.caller = caller;
        this.operation = operation;
        this.key = key;
        this.requestHash = UNKNOWN;
        this.storedAt = at;
    }

    void answered(StoredAnswer answer, String hash) {
        this.requestHash = hash;
        this.status = answer.status();
        this.location = answer.location();
        this.etag = answer.etag();
        this.body = answer.body();
    }

    /** @throws KeyReused if it was used for another request (K3) */
    StoredAnswer answerTo(String hash) {
        if (!requestHash.equals(hash)) {
            throw new KeyReused();
        }
        return new StoredAnswer(status, location, etag, body);
    }
}
