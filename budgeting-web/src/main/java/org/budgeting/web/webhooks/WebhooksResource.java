package org.budgeting.web.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Patch;
import org.budgeting.webhooks.DeliveryService;
import org.budgeting.webhooks.DeliveryState;
import org.budgeting.webhooks.WebhookService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/webhooks/} */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {

    @Inject
    private WebhookService webhooks;

    @Inject
    private DeliveryService deliveries;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listWebhooks",
            summary = "List webhooks",
            description = "All of them, the oldest first; in one page. Needs the role tenant_admin.")
    public Listing<WebhookView> list() {
        return Listing.whole(webhooks.list(), WebhookView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "addWebhook",
            summary = "Add a webhook",
            description =
                    "It is told of what happens from now on, by signed posts as Standard Webhooks have them. The answer holds its secret, this once: a repeat with the same `Idempotency-Key` is answered without. Needs the role tenant_admin.")
    public WebhookView add(WebhookInput input) {
        return WebhookView.of(webhooks.add(input.webhook()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "How it is, and its ETag; not its secret. Needs the role tenant_admin.")
    public WebhookView get(@PathParam("id") UUID id) {
        return WebhookView.of(webhooks.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeWebhook",
            summary = "Change some fields of a webhook",
            description =
                    "By a merge patch (RFC 7396) or a JSON patch (RFC 6902). Switched on, it is told of what happens from then on; switched off, what waits for it is given up. Needs the role tenant_admin.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = WebhookInput.class),
                        examples = @ExampleObject(name = "off", value = "{\"enabled\": false}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"add\", \"path\": \"/event_types/-\", \"value\": \"goal.closed\"}]"))
            })
    public WebhookView change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        WebhookInput changed = patch.of(WebhookInput.of(webhooks.get(id)), WebhookInput.class);
        return WebhookView.of(webhooks.change(id, version, changed.webhook()));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "With its secrets and the log of its deliveries. Needs the role tenant_admin.")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        webhooks.remove(id, ETags.version(ifMatch));
    }

    @POST
    @Path("{id}/rotate_secret")
    @Idempotent
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Change the secret of a webhook",
            description =
                    "The answer holds the new one, this once. For a day the one before signs beside it: `webhook-signature` has both. Needs the role tenant_admin.")
    public WebhookView rotateSecret(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return WebhookView.of(webhooks.rotateSecret(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/test")
    @Idempotent
    @Operation(
            operationId = "testWebhook",
            summary = "Send a test to a webhook",
            description =
                    "A delivery of the type `webhook.test`, whether it is switched on or not; tried once, within a second or two. Ask for the delivery to see what became of it. Needs the role tenant_admin.")
    public DeliveryView test(@PathParam("id") UUID id) {
        return DeliveryView.of(deliveries.test(id));
    }

    @POST
    @Path("{id}/replay")
    @Idempotent
    @Operation(
            operationId = "replayFailedWebhookDeliveries",
            summary = "Send once more what was given up",
            description =
                    "All failed deliveries of what happened since a moment, by the ids that they had. Needs the role tenant_admin.")
    public ReplayView replayFailed(@PathParam("id") UUID id, ReplayInput input) {
        return new ReplayView(deliveries.replayFailed(id, input.since()));
    }

    @GET
    @Path("{id}/deliveries")
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what a webhook was told",
            description =
                    "The newest first. What was delivered or given up is kept for 30 days. Needs the role tenant_admin.")
    public Listing<DeliveryView> deliveries(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "pending, delivered or failed.", example = "failed")
                    DeliveryState state,
            @BeanParam Paging paging) {
        return Listing.of(paging, page -> deliveries.list(id, state, page), DeliveryView::of);
    }

    @GET
    @Path("{id}/deliveries/{delivery}")
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "Get a delivery",
            description = "With each of its tries. Needs the role tenant_admin.")
    public DeliveryView delivery(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return DeliveryView.of(deliveries.get(id, delivery));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    @Idempotent
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Send a delivery once more",
            description = "From the beginning, whatever became of it, by the same id. Needs the role tenant_admin.")
    public DeliveryView replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return DeliveryView.of(deliveries.replay(id, delivery));
    }
}
