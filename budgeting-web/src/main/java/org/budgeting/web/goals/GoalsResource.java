package org.budgeting.web.goals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.budgeting.goals.GoalService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/goals/} */
@Path("goals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
public class GoalsResource {

    @Inject
    private GoalService goals;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listGoals",
            summary = "List goals",
            description = "The organisation's goals, the newest first.")
    public Listing<GoalView> list(
            @QueryParam("budget") @Parameter(description = "Id of the budget that pays for them.") UUID budget,
            @BeanParam Paging paging) {
        return Listing.of(paging, page -> goals.list(budget, page), GoalView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(operationId = "setGoal", summary = "Set a goal", description = "Needs a role that sets goals.")
    public GoalView set(GoalInput input) {
        return GoalView.of(goals.set(input.goal()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getGoal", summary = "Get a goal", description = "What to reach, and how far it is.")
    public GoalView get(@PathParam("id") UUID id) {
        return GoalView.of(goals.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceGoal",
            summary = "Replace a goal",
            description =
                    "The goal becomes what is sent, for instance with another current value. Needs a role that sets goals.")
    public GoalView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GoalInput input) {
        return GoalView.of(goals.change(id, ETags.version(ifMatch), input.goal()));
    }
}
