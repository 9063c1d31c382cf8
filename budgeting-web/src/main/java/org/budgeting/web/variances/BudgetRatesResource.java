package org.budgeting.web.variances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.variances.RateVarianceService;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{id}/rates/} */
@Path("budgets/{id}/rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Variances")
public class BudgetRatesResource {

    private static final String CURRENCY = "ISO 4217 code of another currency than the budget's.";

    @Inject
    private RateVarianceService variances;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listBudgetRates",
            summary = "The rates that a budget was planned with",
            description = "By currency; variances are told apart by them.")
    public Listing<BudgetRateView> list(@PathParam("id") UUID id) {
        return Listing.whole(variances.rates(id), BudgetRateView::of);
    }

    @GET
    @Path("{currency}")
    @Operation(
            operationId = "getBudgetRate",
            summary = "The rate that a budget was planned with for a currency",
            description = "Without a rate as long as nobody set it; its ETag sets the first one.")
    public BudgetRateView get(
            @PathParam("id") UUID id,
            @PathParam("currency") @Parameter(description = CURRENCY, example = "EUR") String currency) {
        return BudgetRateView.of(variances.rate(id, currency));
    }

    @PUT
    @Path("{currency}")
    @Operation(
            operationId = "setBudgetRate",
            summary = "Set the rate that a budget was planned with",
            description = "Changes what variances came of, and no money. Needs a role that keeps rates.")
    public BudgetRateView set(
            @PathParam("id") UUID id,
            @PathParam("currency") @Parameter(description = CURRENCY, example = "EUR") String currency,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            BudgetRateInput input) {
        return BudgetRateView.of(variances.setRate(id, currency, ETags.version(ifMatch), input.rate()));
    }
}
