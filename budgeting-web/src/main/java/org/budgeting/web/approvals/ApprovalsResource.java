package org.budgeting.web.approvals;

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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Outcome;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/approvals/} */
@Path("approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Approvals")
public class ApprovalsResource {

    @Inject
    private ApprovalService approvals;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listApprovals",
            summary = "List approvals",
            description = "The organisation's approvals, the newest first.")
    public Listing<ApprovalView> list(
            @QueryParam("status")
                    @Parameter(
                            description = "Words separated by commas: waiting, approved, returned, withdrawn.",
                            example = "waiting")
                    String statuses,
            @BeanParam Paging paging) {
        Set<Outcome> wanted =
                statuses == null ? EnumSet.allOf(Outcome.class) : WordList.of(Outcome.class, "status", statuses);
        return Listing.of(paging, page -> approvals.list(wanted, page), ApprovalView::of);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("waiting")
    @Operation(
            operationId = "listApprovalsWaitingForMe",
            summary = "List what waits for you",
            description =
                    "What you may decide: not what you submitted yourself. The oldest first, at most 200. Needs the role approver.")
    public Listing<ApprovalView> waitingForMe() {
        return Listing.whole(approvals.waitingForMe(), ApprovalView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getApproval",
            summary = "Get an approval",
            description = "What it is about, who submitted it, and how it was decided.")
    public ApprovalView get(@PathParam("id") UUID id) {
        return ApprovalView.of(approvals.get(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @Operation(
            operationId = "decideApproval",
            summary = "Approve or return",
            description =
                    "Decides once, together with the effect on the subject. Who submitted it may not decide. Needs the role approver.")
    public ApprovalView decide(@PathParam("id") UUID id, DecisionInput input) {
        return ApprovalView.of(approvals.decide(id, input.verdict()));
    }
}
