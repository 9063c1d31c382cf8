package org.budgeting.web.expenses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.expenses.SplitService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/splits/} */
@Path("splits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
public class SplitsResource {

    @Inject
    private SplitService splits;

    @Inject
    private ExpenseViews views;

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "recordSplit",
            summary = "Record a document of several parts",
            description =
                    "Each part is an expense with a budget, category and department of its own. All are recorded and booked, or none; they add up to the whole to the smallest unit of the currency. Needs a role that records expenses.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SplitView.class)))
    public SplitView record(SplitInput input) {
        return SplitView.of(splits.record(input.split()), views);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSplit",
            summary = "Get a document of several parts",
            description = "With all of its parts; an expense names its document in `document`.")
    public SplitView get(@PathParam("id") UUID id) {
        return SplitView.of(splits.get(id), views);
    }
}
