package org.budgeting.webhooks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Sha256;
import org.budgeting.vault.Vault;

/** Who is told of events, and the secrets by which they know that it is us. */
@Stateless
public class WebhookService {

    /** The word by which the audit trail knows one. */
    public static final String SUBJECT = "webhook";

    private static final int WEBHOOKS_MAX = 20;

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private Destinations destinations;

    @Inject
    private Vault vault;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The oldest first; at most {@value #WEBHOOKS_MAX}. */
    @Needs(Right.MANAGE_WEBHOOKS)
    public List<WebhookDetails> list() {
        return webhooks.all().stream().map(Webhook::details).toList();
    }

    /** @throws NotFound if the tenant has no such webhook */
    @Needs(Right.MANAGE_WEBHOOKS)
    public WebhookDetails get(UUID id) {
        return webhooks.get(id).details();
    }

    /**
     * Makes one that is told of what happens from now on.
     *
     * @throws InvalidInput naming each field that breaks a rule
     * @throws NotAllowedNow if there are {@value #WEBHOOKS_MAX} already
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public WebhookSecret add(NewWebhook input) {
        check(input);
        if (webhooks.all().size() >= WEBHOOKS_MAX) {
            throw new NotAllowedNow("webhooks-full", "There are " + WEBHOOKS_MAX + " webhooks; remove one first.");
        }
        byte[] secret = Signing.newSecret();
        Webhook webhook = new Webhook(
                input, kept(secret), audit.end(), CallerScope.caller().user(), clock.instant());
        webhooks.add(webhook);
        audit.record(webhook.made());
        webhooks.flush();
        return new WebhookSecret(webhook.details(), Signing.shown(secret));
    }

    /**
     * Makes it what is asked. One that is switched on is told of what happens from then on; what waits for one that is
     * switched off is given up.
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has no such webhook
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public WebhookDetails change(UUID id, long version, NewWebhook input) {
        Webhook webhook = locked(id, version);
        check(input);
        audit.record(webhook.change(input, audit.end(), clock.instant()));
        webhooks.flush();
        if (!input.enabled()) {
            webhooks.giveUp(id, clock.instant());
        }
        return webhook.details();
    }

    /**
     * Gives it a new secret; the one before signs beside it for a day (WH6).
     *
     * @param version as the caller read it
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public WebhookSecret rotateSecret(UUID id, long version) {
        Webhook webhook = locked(id, version);
        Optional.ofNullable(webhook.oldSecret()).ifPresent(vault::release);
        byte[] secret = Signing.newSecret();
        audit.record(webhook.rotate(kept(secret), clock.instant()));
        webhooks.flush();
        return new WebhookSecret(webhook.details(), Signing.shown(secret));
    }

    /**
     * Removes it with the log of its deliveries.
     *
     * @param version as the caller read it
     */
    @Needs(Right.MANAGE_WEBHOOKS)
    public void remove(UUID id, long version) {
        Webhook webhook = locked(id, version);
        webhook.secrets().forEach(vault::release);
        webhooks.remove(webhook);
        audit.record(Change.of(SUBJECT, id, "removed").field("url", webhook.url(), null));
    }

    private String kept(byte[] secret) {
        String hash = Sha256.hex(secret);
        vault.keep(hash, secret, Optional::empty);
        return hash;
    }

    private void check(NewWebhook input) {
        destinations.fault(input.url()).ifPresent(fault -> {
            throw new InvalidInput(List.of(fault));
        });
    }

    private Webhook locked(UUID id, long version) {
        Webhook webhook = webhooks.locked(id);
        webhook.requireVersion(version);
        return webhook;
    }
}
