package org.budgeting.web.budgets;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetType;
import org.budgeting.plans.PlanService;
import org.budgeting.statements.StatementFile;
import org.budgeting.statements.StatementService;
import org.budgeting.storage.Page;
import org.budgeting.web.rest.Attachment;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/} */
@Path("budgets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class BudgetsResource {

    @Inject
    private BudgetService budgets;

    @Inject
    private BudgetViews views;

    @Inject
    private StatementService statements;

    @Inject
    private PlanService plans;

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listBudgets",
            summary = "List budgets",
            description = "The budgets that pass all filters, the latest start first unless `sort` says otherwise.")
    public Listing<BudgetView> list(
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Words separated by commas: active, completed, pending, over_budget, under_budget, archived.",
                            example = "active,over_budget")
                    String statuses,
            @QueryParam("budget_type")
                    @Parameter(description = "Words separated by commas, such as annual,project.", example = "annual")
                    String types,
            @QueryParam("department") @Parameter(description = "Id of the department.") UUID department,
            @QueryParam("category") @Parameter(description = "Id of the budget's category.") UUID category,
            @QueryParam("owner") @Parameter(description = "User name of the owner.", example = "aurora-budget-owner")
                    String owner,
            @QueryParam("search") @Parameter(description = "Part of the name, in any case.", example = "marketing")
                    String search,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "By what they are ordered: start_date, end_date, name or amount, with a minus in front the other way round; -start_date if absent.",
                            example = "name")
                    String sort,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(
                    BudgetService.SUBJECT,
                    updatedSince,
                    paging,
                    ids -> views.of(new Page<>(budgets.these(ids), null)).items());
        }
        var filter = new BudgetFilter(
                WordList.of(BudgetStatus.class, "status", statuses),
                WordList.of(BudgetType.class, "budget_type", types),
                department,
                category,
                owner,
                search);
        return Listing.of(paging.sortedBy(sort), page -> views.of(budgets.list(filter, page)));
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "draftBudget",
            summary = "Draft a budget",
            description =
                    "Makes a draft. Nothing can be spent against it before it is submitted and approved. Needs a role that drafts budgets.")
    public BudgetView draft(BudgetInput input) {
        return views.of(budgets.draft(input.plan()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getBudget",
            summary = "Get a budget",
            description = "With its lines by category and month, its funds, and what Pecunia says of it.")
    public BudgetView get(@PathParam("id") UUID id) {
        return views.of(budgets.get(id));
    }

    @GET
    @Path("{id}/statement")
    @Produces("application/pdf")
    @Operation(
            operationId = "printBudgetStatement",
            summary = "The statement of a budget",
            description = "A PDF with phasing, budget against actual by category and month, a chart and the approval.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response statement(@PathParam("id") UUID id) {
        StatementFile file = statements.ofBudget(id);
        return Attachment.of(file.name(), "application/pdf", file.pdf());
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceBudget",
            summary = "Replace a draft",
            description = "The draft becomes what is sent; what is absent is removed. Only a draft can be changed.")
    public BudgetView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, BudgetInput input) {
        return views.of(budgets.change(id, ETags.version(ifMatch), input.plan()));
    }

    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeBudget",
            summary = "Change some fields of a draft",
            description =
                    "By a merge patch (RFC 7396): what it names is replaced, what it sets to null is removed; or by a JSON patch (RFC 6902), all of whose operations are carried out or none. Only a draft can be changed.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = BudgetInput.class),
                        examples =
                                @ExampleObject(
                                        name = "rename",
                                        value = "{\"name\": \"Marketing 2027\", \"description\": null}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"Marketing 2027\"}]"))
            })
    public BudgetView change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        BudgetInput changed = patch.of(BudgetInput.of(budgets.get(id)), BudgetInput.class);
        return views.of(budgets.change(id, version, changed.plan()));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteBudget",
            summary = "Delete a draft",
            description = "Only a draft can be deleted; archive an approved budget.")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        budgets.delete(id, ETags.version(ifMatch));
    }

    @POST
    @Path("{id}/submit")
    @Idempotent
    @Operation(
            operationId = "submitBudget",
            summary = "Submit a draft for approval",
            description = "Puts it into the approvers' queue. Who submits can never approve.")
    public BudgetView submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.of(budgets.submit(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/archive")
    @Idempotent
    @Operation(
            operationId = "archiveBudget",
            summary = "Archive an approved budget",
            description = "Takes it out of use; nothing more is booked to it.")
    public BudgetView archive(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.of(budgets.archive(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/copy")
    @Creates(at = "/budgeting/budgets/")
    @Idempotent
    @Operation(
            operationId = "copyBudget",
            summary = "Copy a budget to the next period",
            description =
                    "Drafts a budget with the lines, the shape over the months and the terms of this one, for a period as long that begins the day after it, or when it is told. Needs a role that drafts budgets.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public BudgetView copy(@PathParam("id") UUID id, CopyInput input) {
        return views.of(plans.copy(id, input.copy()));
    }
}
