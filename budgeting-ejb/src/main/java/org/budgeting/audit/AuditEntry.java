package org.budgeting.audit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.tenancy.TenantInTheAir;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One thing that somebody did. Written once; the application's database role can neither change nor remove it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantInTheAir.PROPERTY, length = 63)
class AuditEntry {

    @Id
    @Column(name = "seq")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 50)
    private long seq;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "actor")
    private String actor;

    @Column(name = "channel")
    private String channel;

    @Column(name = "address")
    private String address;

    @Column(name = "correlation")
    private String correlation;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "action")
    private String action;

    @Column(name = "reason")
    private String reason;

    @Lob
    @Column(name = "changes")
    private String changes;

    protected AuditEntry() {}

    AuditEntry(Caller caller, Change change, Instant at) {
        this.happenedAt = at;
        this.actor = caller.user();
        this.channel = caller.channel().name().toLowerCase(Locale.ROOT);
        this.address = caller.address();
        this.correlation = caller.correlation();
        this.subjectType = change.subjectType();
        this.subjectId = change.subjectId();
        this.action = change.action();
        this.reason = change.reason();
        this.changes = change.json();
    }

    long seq() {
        return seq;
    }

    AuditRecord shown() {
        return new AuditRecord(
                seq, happenedAt, actor, channel, address, correlation, subjectType, subjectId, action, reason, changes);
    }
}
