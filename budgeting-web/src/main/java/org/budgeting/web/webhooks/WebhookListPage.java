package org.budgeting.web.webhooks;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.budgeting.webhooks.EventType;
import org.budgeting.webhooks.WebhookDetails;
import org.budgeting.webhooks.WebhookSecret;
import org.budgeting.webhooks.WebhookService;
import org.omnifaces.util.Messages;

/** The programs that are told of events, and how that goes. */
@PageBean
public class WebhookListPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WebhookService webhooks;

    @Inject
    private Inputs inputs;

    private UUID chosen;
    private long version;
    private WebhookForm form = new WebhookForm();

    /** Of the webhook that was added by this very request; nobody keeps it (WH6). */
    private transient String secret;

    private transient List<WebhookRow> rows;

    @Override
    public void load() {
        rows = webhooks.list().stream().map(WebhookRow::new).toList();
    }

    public void begin() {
        chosen = null;
        form = new WebhookForm();
    }

    public void beginChange(WebhookDetails webhook) {
        chosen = webhook.id();
        version = webhook.version();
        form = WebhookForm.of(webhook);
    }

    public void save() {
        if (chosen == null) {
            WebhookSecret made = webhooks.add(inputs.checked(form.webhook()));
            secret = made.secret();
        } else {
            webhooks.change(chosen, version, inputs.checked(form.webhook()));
            Messages.addGlobalInfo(Words.text("webhook.saved"));
        }
        load();
    }

    public List<WebhookRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public EventType[] getEventTypes() {
        return EventType.values();
    }

    public boolean isNew() {
        return chosen == null;
    }

    public WebhookForm getForm() {
        return form;
    }

    public String getSecret() {
        return secret;
    }
}
