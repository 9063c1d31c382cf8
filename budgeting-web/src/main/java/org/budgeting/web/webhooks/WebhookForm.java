package org.budgeting.web.webhooks;

import java.io.Serializable;
import java.util.Set;
import org.budgeting.webhooks.EventType;
import org.budgeting.webhooks.NewWebhook;
import org.budgeting.webhooks.WebhookDetails;

/**
 * What a person types into the dialog of a webhook; becomes a {@link NewWebhook}, whose components its properties are
 * named after.
 */
public class WebhookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String url;
    private String description;
    private EventType[] eventTypes = {};
    private boolean enabled = true;

    static WebhookForm of(WebhookDetails webhook) {
        WebhookForm form = new WebhookForm();
        form.url = webhook.url();
        form.description = webhook.description();
        form.eventTypes = webhook.eventTypes().toArray(EventType[]::new);
        form.enabled = webhook.enabled();
        return form;
    }

    NewWebhook webhook() {
        return new NewWebhook(url, description, Set.of(eventTypes), enabled);
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public EventType[] getEventTypes() {
        return eventTypes.clone();
    }

    public void setEventTypes(EventType[] eventTypes) {
        this.eventTypes = eventTypes.clone();
    }
}
