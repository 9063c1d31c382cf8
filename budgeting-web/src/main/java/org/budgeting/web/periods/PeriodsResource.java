package org.budgeting.web.periods;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.NotFound;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/periods/} */
@Path("periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Periods")
public class PeriodsResource {

    @Inject
    private PeriodService periods;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listPeriods",
            summary = "List the periods of a fiscal year",
            description = "As they stand for the organisation, or for a department; twelve or thirteen, in one page.")
    public Listing<PeriodView> list(
            @QueryParam("year")
                    @Parameter(
                            description = "The year by which the fiscal year is named; that of today if absent.",
                            example = "2026")
                    Integer year,
            @QueryParam("department")
                    @Parameter(description = "Id of the department; the whole organisation if absent.")
                    UUID department) {
        return Listing.whole(periods.list(year, department), PeriodView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPeriod", summary = "Get a period", description = "How it stands, and its ETag.")
    public PeriodView get(
            @PathParam("id") @Parameter(description = "As the list gives it.", example = "FY2026-P03") String id) {
        return PeriodView.of(periods.get(key(id)));
    }

    @POST
    @Path("{id}/hold")
    @Idempotent
    @Operation(
            operationId = "holdPeriod",
            summary = "Put a period on hold",
            description = "Finance alone books to it from now on. Needs a role that closes periods.")
    public PeriodView hold(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PeriodView.of(periods.hold(key(id), ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/close")
    @Idempotent
    @Operation(
            operationId = "closePeriod",
            summary = "Close a period",
            description =
                    "Nobody books to it from now on; it can be opened again by an approval alone. Needs a role that closes periods.")
    public PeriodView close(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PeriodView.of(periods.close(key(id), ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/open")
    @Idempotent
    @Operation(
            operationId = "openPeriod",
            summary = "End the hold of a period",
            description =
                    "Everybody who may book does so again. A closed period is not opened by this. Needs a role that closes periods.")
    public PeriodView open(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PeriodView.of(periods.open(key(id), ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/request_reopening")
    @Idempotent
    @Operation(
            operationId = "requestReopening",
            summary = "Ask for a closed period to be opened again",
            description =
                    "Puts it into the approvers' queue; the approval opens it. Who asks can never approve. Needs a role that closes periods.")
    public PeriodView requestReopening(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReopeningInput input) {
        return PeriodView.of(periods.requestReopening(key(id), ETags.version(ifMatch), input.reason()));
    }

    private static PeriodKey key(String id) {
        return PeriodKey.parse(id).orElseThrow(() -> new NotFound("period", id));
    }
}
