package org.budgeting.web.overruns;

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
import org.budgeting.overruns.CaseState;
import org.budgeting.overruns.OverrunService;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/over_budget_cases/} */
@Path("over_budget_cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Over-budget cases")
public class OverBudgetCasesResource {

    @Inject
    private OverrunService overruns;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listOverBudgetCases",
            summary = "List over-budget cases",
            description = "Budgets that were overspent by what had happened already, the newest first.")
    public Listing<CaseView> list(
            @QueryParam("budget") @Parameter(description = "Id of the budget.") UUID budget,
            @QueryParam("state")
                    @Parameter(
                            description = "Words separated by commas: open, proposed, accepted, resolved.",
                            example = "open")
                    String states,
            @BeanParam Paging paging) {
        Set<CaseState> wanted = WordList.of(CaseState.class, "state", states);
        return Listing.of(paging, page -> overruns.list(budget, wanted, page), CaseView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getOverBudgetCase",
            summary = "Get an over-budget case",
            description = "With the documents that broke the limit, and its ETag.")
    public CaseView get(@PathParam("id") UUID id) {
        return CaseView.of(overruns.get(id));
    }

    @POST
    @Path("{id}/propose")
    @Idempotent
    @Operation(
            operationId = "proposeOverBudgetCase",
            summary = "Explain an over-budget case and submit it",
            description =
                    "Puts it into the approvers' queue; who proposes can never approve. What adds to it takes it back. Needs a role that drafts budgets.")
    public CaseView propose(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProposalInput input) {
        return CaseView.of(overruns.propose(id, ETags.version(ifMatch), input.proposal()));
    }
}
