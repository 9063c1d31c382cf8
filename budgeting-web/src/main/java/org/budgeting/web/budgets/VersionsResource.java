package org.budgeting.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.budgets.VersionService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{budget}/versions/} */
@Path("budgets/{budget}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class VersionsResource {

    @Inject
    private VersionService versions;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listBudgetVersions",
            summary = "List the versions of a budget",
            description = "The latest first, without their lines; none before the budget is approved.")
    public Listing<VersionView> list(@PathParam("budget") UUID budget) {
        return Listing.whole(versions.list(budget), VersionView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "reviseBudget",
            summary = "Draft a revision of an approved budget",
            description =
                    "One at a time. The version before governs until the revision is submitted and approved. Needs a role that drafts budgets.")
    public VersionView revise(@PathParam("budget") UUID budget, RevisionInput input) {
        return VersionView.of(versions.revise(budget, input.revision()));
    }

    @GET
    @Path("comparison")
    @Operation(
            operationId = "compareBudgetVersions",
            summary = "Compare two versions",
            description = "The fields and, line by line, the planned amounts that differ.")
    public ComparisonView compare(
            @PathParam("budget") UUID budget,
            @QueryParam("before")
                    @Parameter(
                            description = "Number of the earlier version; the one before `after` if absent.",
                            example = "1")
                    Integer before,
            @QueryParam("after")
                    @Parameter(description = "Number of the later version; the latest if absent.", example = "2")
                    Integer after) {
        return ComparisonView.of(versions.compare(budget, before, after));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getBudgetVersion",
            summary = "Get a version of a budget",
            description = "With its lines, and whether its seal holds.")
    public VersionView get(@PathParam("budget") UUID budget, @PathParam("id") UUID id) {
        return VersionView.of(versions.get(budget, id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceBudgetRevision",
            summary = "Replace a revision in draft",
            description = "Only a revision in draft can be changed.")
    public VersionView replace(
            @PathParam("budget") UUID budget,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            RevisionInput input) {
        return VersionView.of(versions.change(budget, id, ETags.version(ifMatch), input.revision()));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "withdrawBudgetRevision",
            summary = "Withdraw a revision in draft",
            description = "The governing version stays as it is.")
    public void withdraw(
            @PathParam("budget") UUID budget,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        versions.withdraw(budget, id, ETags.version(ifMatch));
    }

    @POST
    @Path("{id}/submit")
    @Idempotent
    @Operation(
            operationId = "submitBudgetRevision",
            summary = "Submit a revision for approval",
            description = "Puts it into the approvers' queue. Who submits can never approve.")
    public VersionView submit(
            @PathParam("budget") UUID budget,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return VersionView.of(versions.submit(budget, id, ETags.version(ifMatch)));
    }
}
