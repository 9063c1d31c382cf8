package org.budgeting.web.webhooks;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;
import org.budgeting.web.portal.Words;
import org.budgeting.webhooks.AttemptDetails;
import org.budgeting.webhooks.DeliveryDetails;
import org.budgeting.webhooks.DeliveryService;
import org.budgeting.webhooks.DeliveryState;
import org.budgeting.webhooks.NewWebhook;
import org.budgeting.webhooks.WebhookDetails;
import org.budgeting.webhooks.WebhookService;
import org.omnifaces.util.Messages;

/** One webhook: how it is doing, what it was told, what became of that, and what may be done. */
@PageBean
public class WebhookDetailPage extends PagedList<DeliveryDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private WebhookService webhooks;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private TenantService tenants;

    private UUID id;
    private DeliveryState state;
    private LocalDate since;

    /** Made by this very request; nobody keeps it (WH6). */
    private transient String secret;

    private transient WebhookDetails of;
    private transient DeliveryDetails looked;

    public WebhookDetailPage() {
        super(ROWS);
    }

    @Override
    public void load() {
        of = webhooks.get(id);
        super.load();
    }

    @Override
    protected Page<DeliveryDetails> read(PageRequest request) {
        return deliveries.list(id, state, request);
    }

    /** Shows what is in the state, from the beginning. */
    public String narrow() {
        return "/webhooks/webhook-detail?faces-redirect=true&includeViewParams=true";
    }

    public void test() {
        deliveries.test(id);
        told("webhook.tested");
    }

    public void turn() {
        WebhookDetails now = getOf();
        webhooks.change(
                id,
                now.version(),
                new NewWebhook(now.url(), now.description(), Set.copyOf(now.eventTypes()), !now.enabled()));
        told(now.enabled() ? "webhook.turnedOff" : "webhook.turnedOn");
    }

    public void rotate() {
        secret = webhooks.rotateSecret(id, getOf().version()).secret();
        load();
    }

    public String remove() {
        webhooks.remove(id, getOf().version());
        Messages.addFlashGlobalInfo(Words.text("webhook.removed", getOf().url()));
        return "/webhooks/webhook-list?faces-redirect=true";
    }

    public void beginReplay() {
        since = tenants.today().minusDays(3);
    }

    public void replayFailed() {
        int replayed = deliveries.replayFailed(id, tenants.startOf(since));
        load();
        Messages.addGlobalInfo(Words.text("webhook.replayedFailed", replayed));
    }

    public void replay(DeliveryDetails delivery) {
        deliveries.replay(id, delivery.id());
        told("webhook.replayed");
    }

    public void look(DeliveryDetails delivery) {
        looked = deliveries.get(id, delivery.id());
    }

    private void told(String key) {
        load();
        Messages.addGlobalInfo(Words.text(key));
    }

    public WebhookDetails getOf() {
        if (of == null) {
            load();
        }
        return of;
    }

    public WebhookState getWord() {
        return WebhookState.of(getOf());
    }

    /** The tries of the delivery that is looked at. */
    public List<AttemptDetails> getAttempts() {
        return looked == null ? List.of() : looked.attempts();
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getSecret() {
        return secret;
    }
}
