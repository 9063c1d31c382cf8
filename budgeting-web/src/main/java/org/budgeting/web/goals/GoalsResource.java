package org.budgeting.web.goals;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalService;
import org.budgeting.goals.GoalStatus;
import org.budgeting.goals.NewGoal;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.ListItems;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Patch;
import org.budgeting.web.rest.Updates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listGoals",
            summary = "List goals",
            description = "The organisation's goals, the newest first.")
    public Listing<GoalView> list(
            @QueryParam("budget") @Parameter(description = "Id of a budget that pays for them.") UUID budget,
            @QueryParam("status") @Parameter(description = "open or closed.", example = "open") GoalStatus status,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(
                    GoalService.SUBJECT,
                    updatedSince,
                    paging,
                    ids -> goals.these(ids).stream().map(GoalView::of).toList());
        }
        return Listing.of(paging, page -> goals.list(budget, status, page), GoalView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(operationId = "setGoal", summary = "Set a goal", description = "Needs a role that sets goals.")
    public GoalView set(GoalInput input) {
        return kept(input, goals::set);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getGoal",
            summary = "Get a goal",
            description =
                    "What to reach, how far it is, what it cost and brought, where it leads, and what Pecunia says of it.")
    public GoalView get(@PathParam("id") UUID id) {
        return GoalView.of(goals.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceGoal",
            summary = "Replace a goal",
            description =
                    "The goal becomes what is sent, for instance with another current value, which is kept as today's. Needs a role that sets goals.")
    public GoalView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, GoalInput input) {
        long version = ETags.version(ifMatch);
        return kept(input, goal -> goals.change(id, version, goal));
    }

    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeGoal",
            summary = "Change some fields of a goal",
            description =
                    "By a merge patch (RFC 7396): what it names is replaced, what it sets to null is removed; or by a JSON patch (RFC 6902), all of whose operations are carried out or none. Needs a role that sets goals.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = GoalInput.class),
                        examples = @ExampleObject(name = "later", value = "{\"due_on\": \"2026-09-30\"}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"replace\", \"path\": \"/due_on\", \"value\": \"2026-09-30\"}]"))
            })
    public GoalView change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        GoalInput changed = patch.of(GoalInput.of(goals.get(id)), GoalInput.class);
        return kept(changed, goal -> goals.change(id, version, goal));
    }

    @GET
    @Path("{id}/values")
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listGoalValues",
            summary = "List the values of a goal",
            description = "Each with its day and who gave it, in the order of the days; at most 1,000, in one page.")
    public Listing<GoalValueView> values(@PathParam("id") UUID id) {
        return Listing.whole(goals.values(id), GoalValueView::of);
    }

    @POST
    @Path("{id}/values")
    @Idempotent
    @Operation(
            operationId = "recordGoalValue",
            summary = "Record what was reached",
            description =
                    "The value of the latest day is the current one. Answers the goal; needs a role that sets goals.")
    public GoalView reach(@PathParam("id") UUID id, GoalValueInput input) {
        return GoalView.of(goals.reach(id, input.reached()));
    }

    @GET
    @Path("{id}/revenues")
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listGoalRevenues",
            summary = "List the revenue of a goal",
            description = "In the order of its days, in one page.")
    public Listing<RevenueView> revenues(@PathParam("id") UUID id) {
        return Listing.whole(goals.revenues(id), RevenueView::of);
    }

    @POST
    @Path("{id}/revenues")
    @Idempotent
    @Operation(
            operationId = "recordGoalRevenue",
            summary = "Record revenue that is attributed to a goal",
            description = "The return on investment follows from it. Answers the goal; needs a role that sets goals.")
    public GoalView earn(@PathParam("id") UUID id, RevenueInput input) {
        return GoalView.of(goals.earn(id, input.revenue()));
    }

    @POST
    @Path("{id}/close")
    @Idempotent
    @Operation(
            operationId = "closeGoal",
            summary = "Close a goal with its result",
            description = "It does not change afterwards. Needs a role that sets goals.")
    public GoalView close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ClosingInput input) {
        return GoalView.of(goals.close(id, ETags.version(ifMatch), input.closing()));
    }

    private static GoalView kept(GoalInput input, Function<NewGoal, GoalDetails> deed) {
        try {
            return GoalView.of(deed.apply(input.goal()));
        } catch (InvalidInput invalid) {
            throw input.asSent(invalid);
        }
    }
}
