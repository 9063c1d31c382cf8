package org.budgeting.webhooks;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.audit.Change;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * An address that is told of events. While it is switched on, it is told of what happens from then on; switched off, by
 * a person or because nothing could be delivered, it is told of nothing, and what happens meanwhile is not made up for.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "webhook")
class Webhook extends TenantOwned {

    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration OLD_SECRET_SIGNS = Duration.ofHours(24);

    @Column(name = "url")
    private String url;

    @Column(name = "description")
    private String description;

    @Column(name = "event_types")
    private String eventTypes;

    @Column(name = "enabled")
    private boolean enabled;

    @Column(name = "disabled_reason")
    private String disabledReason;

    @Column(name = "failing_since")
    private Instant failingSince;

    /** Place in the audit trail; it moves on as a {@link Place}. */
    @Column(name = "told_until")
    private long toldUntil;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "old_secret_hash")
    private String oldSecretHash;

    @Column(name = "old_secret_until")
    private Instant oldSecretUntil;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Webhook() {}

    /** @param place of the audit trail from which on it is told */
    Webhook(NewWebhook input, String secretHash, long place, String by, Instant at) {
        super(Ids.next());
        this.secretHash = secretHash;
        this.createdBy = by;
        this.createdAt = at;
        take(input, place, at);
    }

    private void take(NewWebhook input, long place, Instant at) {
        if (input.enabled() && !enabled) {
            toldUntil = place;
            disabledReason = null;
            failingSince = null;
        }
        url = input.url();
        description = input.description();
        eventTypes = words(input.eventTypes());
        enabled = input.enabled();
        updatedAt = at;
    }

    Change made() {
        return Change.of(WebhookService.SUBJECT, id(), "added")
                .field("url", url)
                .field("event_types", eventTypes)
                .field("enabled", enabled);
    }

    /** @param place of the audit trail from which on it is told, if it is switched on by this */
    Change change(NewWebhook input, long place, Instant at) {
        Change change = Change.of(WebhookService.SUBJECT, id(), "changed")
                .field("url", url, input.url())
                .field("description", description, input.description())
                .field("event_types", eventTypes, words(input.eventTypes()))
                .field("enabled", enabled, input.enabled());
        take(input, place, at);
        return change;
    }

    private static String words(Collection<EventType> types) {
        return types.stream().sorted().map(EventType::word).collect(Collectors.joining(","));
    }

    /** The one before signs beside it for a day (WH6). */
    Change rotate(String newSecretHash, Instant now) {
        oldSecretHash = secretHash;
        oldSecretUntil = now.plus(OLD_SECRET_SIGNS);
        secretHash = newSecretHash;
        updatedAt = now;
        return Change.of(WebhookService.SUBJECT, id(), "secret_rotated").field("old_secret_until", oldSecretUntil);
    }

    void forgetOldSecret() {
        oldSecretHash = null;
        oldSecretUntil = null;
    }

    /** Those that sign now, the newest first. */
    List<String> signing(Instant now) {
        return oldSecretUntil != null && oldSecretUntil.isAfter(now)
                ? List.of(secretHash, oldSecretHash)
                : List.of(secretHash);
    }

    /** Those that are kept. */
    List<String> secrets() {
        return oldSecretHash == null ? List.of(secretHash) : List.of(secretHash, oldSecretHash);
    }

    String oldSecret() {
        return oldSecretHash;
    }

    void works() {
        failingSince = null;
    }

    void fails(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
    }

    /** Whether nothing could be delivered for so long that nobody will come back (WH4). */
    boolean isLost(Instant now) {
        return enabled && failingSince != null && failingSince.plus(PATIENCE).isBefore(now);
    }

    Change disable(String reason, Instant now) {
        enabled = false;
        disabledReason = reason;
        updatedAt = now;
        return Change.of(WebhookService.SUBJECT, id(), "disabled")
                .because(reason)
                .field("enabled", true, false);
    }

    boolean hears(EventType type) {
        return types().anyMatch(type::equals);
    }

    private Stream<EventType> types() {
        return Arrays.stream(eventTypes.split(",")).map(EventType::of);
    }

    void requireVersion(long expected) {
        Stale.check("webhook", expected, version());
    }

    boolean isEnabled() {
        return enabled;
    }

    String url() {
        return url;
    }

    long toldUntil() {
        return toldUntil;
    }

    WebhookDetails details() {
        return new WebhookDetails(
                id(),
                version(),
                url,
                description,
                types().toList(),
                enabled,
                disabledReason,
                failingSince,
                oldSecretUntil,
                createdBy,
                createdAt,
                updatedAt);
    }
}
