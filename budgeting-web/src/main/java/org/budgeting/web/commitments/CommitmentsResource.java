package org.budgeting.web.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.commitments.CommitmentFilter;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.commitments.CommitmentStatus;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.ListItems;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Updates;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/commitments/} */
@Path("commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentsResource {

    @Inject
    private CommitmentService commitments;

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listCommitments",
            summary = "List commitments",
            description = "The commitments that pass all filters, the newest first, with what is open of each line.")
    public Listing<CommitmentView> list(
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Words separated by commas: requested, committed, partly_invoiced, invoiced, returned, withdrawn, cancelled, expired.",
                            example = "requested,committed")
                    String statuses,
            @QueryParam("budget") @Parameter(description = "Id of a budget that pays a line.") UUID budget,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(
                    CommitmentService.SUBJECT,
                    updatedSince,
                    paging,
                    ids -> commitments.these(ids).stream()
                            .map(CommitmentView::of)
                            .toList());
        }
        var filter = new CommitmentFilter(WordList.of(CommitmentStatus.class, "status", statuses), budget);
        return Listing.of(paging, page -> commitments.list(filter, page), CommitmentView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "requestCommitment",
            summary = "Request a purchase",
            description =
                    "Reserves all of its lines and puts it into the approvers' queue, or does neither. An approval turns what is reserved into a commitment; who requests can never approve. Needs a role that records expenses.")
    public CommitmentView request(CommitmentInput input) {
        return CommitmentView.of(commitments.request(input.commitment()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCommitment",
            summary = "Get a commitment",
            description = "With what is reserved, committed and invoiced of each line.")
    public CommitmentView get(@PathParam("id") UUID id) {
        return CommitmentView.of(commitments.get(id));
    }

    @POST
    @Path("{id}/withdraw")
    @Idempotent
    @Operation(
            operationId = "withdrawCommitment",
            summary = "Withdraw a request",
            description = "Gives back what it reserved, and takes it out of the approvers' queue.")
    public CommitmentView withdraw(@PathParam("id") UUID id, EndInput input) {
        return CommitmentView.of(commitments.withdraw(id, input.reason()));
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent
    @Operation(
            operationId = "cancelCommitment",
            summary = "Cancel an approved purchase",
            description = "Gives back what it committed, if nothing of it was invoiced; otherwise close it.")
    public CommitmentView cancel(@PathParam("id") UUID id, EndInput input) {
        return CommitmentView.of(commitments.cancel(id, input.reason()));
    }

    @POST
    @Path("{id}/close")
    @Idempotent
    @Operation(
            operationId = "closeCommitment",
            summary = "Close a purchase that was invoiced in part",
            description = "Gives back the rest, because no other invoice is expected.")
    public CommitmentView close(@PathParam("id") UUID id, EndInput input) {
        return CommitmentView.of(commitments.close(id, input.reason()));
    }
}
