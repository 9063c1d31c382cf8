package org.budgeting.web.recurring;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.budgeting.recurring.OccurrenceState;
import org.budgeting.recurring.RecurringFilter;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.RecurringState;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.ListItems;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Patch;
import org.budgeting.web.rest.Updates;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/recurring_expenses/} */
@Path("recurring_expenses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Recurring expenses")
public class RecurringExpensesResource {

    private static final int PREVIEW_USUAL = 10;

    @Inject
    private RecurringService recurring;

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listRecurringExpenses",
            summary = "List recurring expenses",
            description = "Those that pass all filters, the newest first.")
    public Listing<RecurringView> list(
            @QueryParam("budget") @Parameter(description = "Id of the budget.") UUID budget,
            @QueryParam("category") @Parameter(description = "Id of the category.") UUID category,
            @QueryParam("state")
                    @Parameter(
                            description = "Words separated by commas: active, paused, ended.",
                            example = "active,paused")
                    String states,
            @QueryParam("owner")
                    @Parameter(description = "User name of whom they act for.", example = "aurora-contributor")
                    String owner,
            @QueryParam("failed")
                    @Parameter(
                            description = "Those alone of which a day could not be booked, if true.",
                            example = "true")
                    Boolean failed,
            @QueryParam("search")
                    @Parameter(description = "Part of the description or the vendor, in any case.", example = "rent")
                    String search,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(
                    RecurringService.SUBJECT,
                    updatedSince,
                    paging,
                    ids -> recurring.these(ids).stream().map(RecurringView::of).toList());
        }
        var filter = new RecurringFilter(
                budget, category, WordList.of(RecurringState.class, "state", states), owner, failed, search);
        return Listing.of(paging, page -> recurring.list(filter, page), RecurringView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "beginRecurringExpense",
            summary = "Begin a recurring expense",
            description =
                    "Each of its days is booked like any expense, for its owner and with what the owner may do then. Days that have come already are booked right after; `preview/` tells how many. Needs a role that records expenses.")
    public RecurringView begin(RecurringInput input) {
        return RecurringView.of(recurring.begin(input.recurring()));
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewSchedule",
            summary = "The days of a schedule",
            description = "What a frequency or a rule means before it is kept. Changes nothing.")
    public SchedulePreviewView preview(
            @QueryParam("count") @Parameter(description = "How many days, 1 to 60; 10 if absent.", example = "12")
                    Integer count,
            ScheduleInput input) {
        return SchedulePreviewView.of(recurring.preview(input.schedule(), count == null ? PREVIEW_USUAL : count));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRecurringExpense",
            summary = "Get a recurring expense",
            description = "What is booked each time, when, and how many of its days wait for somebody.")
    public RecurringView get(@PathParam("id") UUID id) {
        return RecurringView.of(recurring.get(id));
    }

    @GET
    @Path("{id}/preview")
    @Operation(
            operationId = "previewRecurringExpense",
            summary = "The next days of a recurring expense",
            description = "None if it has ended.")
    public SchedulePreviewView upcoming(
            @PathParam("id") UUID id,
            @QueryParam("count") @Parameter(description = "How many days, 1 to 60; 10 if absent.", example = "12")
                    Integer count) {
        return SchedulePreviewView.of(recurring.upcoming(id, count == null ? PREVIEW_USUAL : count));
    }

    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeRecurringExpense",
            summary = "Change some fields of a recurring expense",
            description =
                    "For the days to come, by a merge patch (RFC 7396) or a JSON patch (RFC 6902); what is booked stays. Its days can be others only before the first has come. It acts for the caller from here on. Needs a role that records expenses.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = RecurringInput.class),
                        examples = @ExampleObject(name = "dearer", value = "{\"amount\": \"1850.00\"}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"replace\", \"path\": \"/amount\", \"value\": \"1850.00\"}]"))
            })
    public RecurringView change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        return RecurringView.of(recurring.change(id, version, patched(id, patch).recurring()));
    }

    @POST
    @Path("{id}/change_from")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Creates(at = "/budgeting/recurring_expenses/")
    @Idempotent
    @Operation(
            operationId = "changeRecurringExpenseFrom",
            summary = "Change a recurring expense from a day on",
            description =
                    "By a patch with another `starts_on`: it ends the day before, and another one begins that has all else of it but for what the patch says, on the same days where it recurs in the same way. `times` counts both. What is booked stays. Needs a role that records expenses.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = RecurringInput.class),
                        examples =
                                @ExampleObject(
                                        name = "dearer next year",
                                        value = "{\"starts_on\": \"2027-01-01\", \"amount\": \"1850.00\"}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"replace\", \"path\": \"/starts_on\", \"value\": \"2027-01-01\"}]"))
            })
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RecurringView.class)))
    public RecurringView changeFrom(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        return RecurringView.of(
                recurring.changeFrom(id, version, patched(id, patch).recurring()));
    }

    private RecurringInput patched(UUID id, Patch patch) throws JsonProcessingException {
        return patch.of(RecurringInput.of(recurring.get(id)), RecurringInput.class);
    }

    @POST
    @Path("{id}/pause")
    @Idempotent
    @Operation(
            operationId = "pauseRecurringExpense",
            summary = "Pause a recurring expense",
            description = "Nothing of it is booked until it is resumed. Needs a role that records expenses.")
    public RecurringView pause(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ReasonInput input) {
        return RecurringView.of(recurring.pause(id, ETags.version(ifMatch), input.reason()));
    }

    @POST
    @Path("{id}/resume")
    @Idempotent
    @Operation(
            operationId = "resumeRecurringExpense",
            summary = "Resume a recurring expense",
            description =
                    "It goes on with today; days that came while it was paused are left out. Needs a role that records expenses.")
    public RecurringView resume(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return RecurringView.of(recurring.resume(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @Operation(
            operationId = "endRecurringExpense",
            summary = "End a recurring expense",
            description = "Nothing comes after the day any more. Needs a role that records expenses.")
    public RecurringView end(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EndInput input) {
        return RecurringView.of(recurring.end(id, ETags.version(ifMatch), input.endsOn(), input.reason()));
    }

    @GET
    @Path("{id}/occurrences")
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listOccurrences",
            summary = "List what became of the days of a recurring expense",
            description = "The latest day first.")
    public Listing<OccurrenceView> occurrences(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(description = "booked, failed or skipped.", example = "failed")
                    OccurrenceState state,
            @BeanParam Paging paging) {
        return Listing.of(paging, page -> recurring.occurrences(id, state, page), OccurrenceView::of);
    }

    @POST
    @Path("{id}/occurrences/{occurrence}/retry")
    @Idempotent
    @Operation(
            operationId = "retryOccurrence",
            summary = "Book a day that failed",
            description =
                    "For the caller and as the recurring expense is now. If it is refused again, the answer says why and it stays failed. Needs a role that records expenses.")
    public OccurrenceView retry(@PathParam("id") UUID id, @PathParam("occurrence") UUID occurrence, RetryInput input) {
        return OccurrenceView.of(recurring.retry(id, occurrence, input.date()));
    }

    @POST
    @Path("{id}/occurrences/{occurrence}/skip")
    @Idempotent
    @Operation(
            operationId = "skipOccurrence",
            summary = "Skip a day that failed",
            description = "It is not booked, and waits no longer. Needs a role that records expenses.")
    public OccurrenceView skip(@PathParam("id") UUID id, @PathParam("occurrence") UUID occurrence, ReasonInput input) {
        return OccurrenceView.of(recurring.skip(id, occurrence, input.reason()));
    }
}
