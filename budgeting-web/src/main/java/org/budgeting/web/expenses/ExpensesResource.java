package org.budgeting.web.expenses;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.ListItems;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.Updates;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/expenses/} */
@Path("expenses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
public class ExpensesResource {

    @Inject
    private ExpenseService expenses;

    @Inject
    private ExpenseDeeds deeds;

    @Inject
    private ExpenseViews views;

    @Inject
    private Updates updates;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listExpenses",
            summary = "List expenses",
            description = "The expenses that pass all filters, the latest day first unless `sort` says otherwise.")
    public Listing<ExpenseView> list(
            @QueryParam("budget") @Parameter(description = "Id of the budget.") UUID budget,
            @QueryParam("category") @Parameter(description = "Id of the category.") UUID category,
            @QueryParam("department") @Parameter(description = "Id of the department.") UUID department,
            @QueryParam("vendor") @Parameter(description = "Id of the vendor.") UUID vendor,
            @QueryParam("commitment") @Parameter(description = "Id of the commitment that they are invoices of.")
                    UUID commitment,
            @QueryParam("original") @Parameter(description = "Id of the expense that they refund, reverse or correct.")
                    UUID original,
            @QueryParam("status")
                    @Parameter(
                            description = "Words separated by commas: pending, paid, cancelled, refunded.",
                            example = "pending,paid")
                    String statuses,
            @QueryParam("possible_duplicate")
                    @Parameter(description = "Those alone that may be recorded twice, if true.", example = "true")
                    Boolean possibleDuplicates,
            @QueryParam("date_from") @Parameter(description = "First day, included.", example = "2026-04-01")
                    LocalDate from,
            @QueryParam("date_to") @Parameter(description = "Last day, included.", example = "2026-04-30") LocalDate to,
            @QueryParam("amount_min") @Parameter(description = "Smallest amount.", example = "100.00")
                    BigDecimal amountMin,
            @QueryParam("amount_max") @Parameter(description = "Largest amount.", example = "5000.00")
                    BigDecimal amountMax,
            @QueryParam("search")
                    @Parameter(description = "Part of the description or the vendor, in any case.", example = "fair")
                    String search,
            @QueryParam(ListItems.UPDATED_SINCE) @Parameter(description = Updates.DESCRIPTION, example = "now")
                    String updatedSince,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "By what they are ordered: date, amount or recorded_at, with a minus in front the other way round; -date if absent.",
                            example = "-amount")
                    String sort,
            @BeanParam Paging paging) {
        if (updatedSince != null) {
            return updates.since(ExpenseService.SUBJECT, updatedSince, paging, ids -> views.of(expenses.these(ids)));
        }
        var filter = new ExpenseFilter(
                budget,
                category,
                department,
                vendor,
                commitment,
                original,
                WordList.of(ExpenseStatus.class, "status", statuses),
                possibleDuplicates,
                from,
                to,
                amountMin,
                amountMax,
                search);
        return Listing.of(paging.sortedBy(sort), page -> views.of(expenses.list(filter, page)));
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "recordExpense",
            summary = "Record an expense",
            description =
                    "Records it and books it to its budget, or does neither. Beyond what is left, the budget's control decides: stop refuses, warn records with a warning. As an invoice of a line of a commitment it uses what is committed there; what goes beyond is free spending. With `is_recurring` a recurring expense begins with it, or neither is kept. Needs a role that records expenses.")
    public ExpenseView record(ExpenseInput input) {
        return deeds.record(input);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getExpense",
            summary = "Get an expense",
            description = "With the names of its budget, category and department.")
    public ExpenseView get(@PathParam("id") UUID id) {
        return views.of(expenses.get(id));
    }

    @POST
    @Path("{id}/pay")
    @Idempotent
    @Operation(
            operationId = "payExpense",
            summary = "Pay a pending expense",
            description = "Turns what it binds into spending. Needs a role that records expenses.")
    public ExpenseView pay(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PaymentInput input) {
        return deeds.pay(id, ifMatch, input);
    }

    @POST
    @Path("{id}/refund")
    @Creates(at = "/budgeting/expenses/")
    @Idempotent
    @Operation(
            operationId = "refundExpense",
            summary = "Refund an expense",
            description =
                    "Records what came back of a paid expense, never more than is left of it, as a row of its own that names it. Needs a role that records expenses.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExpenseView.class)))
    public ExpenseView refund(@PathParam("id") UUID id, RefundInput input) {
        return deeds.refund(id, input);
    }

    @POST
    @Path("{id}/cancel")
    @Idempotent
    @Operation(
            operationId = "cancelExpense",
            summary = "Cancel an expense",
            description =
                    "Takes the whole of it back by a row that reverses it; both are cancelled then and count nowhere. Also takes back a refund. Needs a role that records expenses.")
    public ExpenseView cancel(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CancellationInput input) {
        return deeds.cancel(id, ifMatch, input);
    }

    @POST
    @Path("{id}/correct")
    @Idempotent
    @Operation(
            operationId = "correctExpense",
            summary = "Correct an expense",
            description =
                    "The expense becomes what is sent. What touches no money changes in its row, and so does its category; for anything else the row is reversed, and the answer is another one that stands in its place and names it as its original. Needs a role that records expenses.")
    public ExpenseView correct(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ExpenseInput input) {
        return deeds.correct(id, ifMatch, input);
    }
}
