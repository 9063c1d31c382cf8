package org.budgeting.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.budgeting.transfers.TransferService;
import org.budgeting.transfers.TransferState;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.ListItems;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Updates;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/transfers/} */
@Path("transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfers")
public class TransfersResource {

    @Inject
    private TransferService transfers;

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listTransfers",
            summary = "List transfers",
            description = "Transfers and carry-forwards, the newest first.")
    public Listing<TransferView> list(
            @QueryParam("budget") @Parameter(description = "Id of a budget that gives or takes.") UUID budget,
            @QueryParam("state")
                    @Parameter(
                            description = "Words separated by commas: submitted, approved, returned, withdrawn.",
                            example = "submitted")
                    String states,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(
                    TransferService.SUBJECT,
                    updatedSince,
                    paging,
                    ids -> transfers.these(ids).stream().map(TransferView::of).toList());
        }
        Set<TransferState> wanted = WordList.of(TransferState.class, "state", states);
        return Listing.of(paging, page -> transfers.list(budget, wanted, page), TransferView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "proposeTransfer",
            summary = "Propose a transfer",
            description =
                    "Puts it into the approvers' queue; who proposes can never approve. It moves everything or nothing, and never more than is free where it comes from. Needs a role that drafts budgets.")
    public TransferView propose(TransferInput input) {
        return TransferView.of(transfers.propose(input.transfer()));
    }

    @POST
    @Path("carry_forward")
    @Idempotent
    @Operation(
            operationId = "carryForward",
            summary = "Carry forward what a budget has left",
            description =
                    "Proposes to hand it on to the budget after it, or to take back what a late expense used. Run again it proposes only what changed since. Needs a role that drafts budgets.")
    public CarryForwardView carryForward(CarryForwardInput input) {
        return new CarryForwardView(transfers
                .carryForward(input.carryForward())
                .map(TransferView::of)
                .orElse(null));
    }

    @POST
    @Path("carry_forward/preview")
    @Operation(
            operationId = "previewCarryForward",
            summary = "What a carry-forward would do",
            description =
                    "Category by category: what is left, what the policy hands on, what was handed on already, and what is to be moved. Changes nothing.")
    public CarryForwardPreviewView previewCarryForward(CarryForwardInput input) {
        return CarryForwardPreviewView.of(transfers.previewCarryForward(input.carryForward()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTransfer", summary = "Get a transfer", description = "With what gives and what takes.")
    public TransferView get(@PathParam("id") UUID id) {
        return TransferView.of(transfers.get(id));
    }

    @POST
    @Path("{id}/withdraw")
    @Idempotent
    @Operation(
            operationId = "withdrawTransfer",
            summary = "Withdraw a transfer",
            description = "Takes it out of the approvers' queue before they decided. Needs a role that drafts budgets.")
    public TransferView withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return TransferView.of(transfers.withdraw(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/reverse")
    @Idempotent
    @Operation(
            operationId = "reverseTransfer",
            summary = "Propose to undo a transfer",
            description = "By a transfer the other way round, which somebody else approves. Only once.")
    public TransferView reverse(@PathParam("id") UUID id, ReversalInput input) {
        return TransferView.of(transfers.reverse(id, input.reason()));
    }
}
