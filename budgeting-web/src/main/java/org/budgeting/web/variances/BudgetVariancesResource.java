package org.budgeting.web.variances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.budgeting.budgets.BudgetService;
import org.budgeting.variances.ExplanationDetails;
import org.budgeting.variances.RateVarianceService;
import org.budgeting.variances.Variance;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{id}/variances/} */
@Path("budgets/{id}/variances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Variances")
public class BudgetVariancesResource {

    private enum Which {
        ALL(variance -> true),
        ABOVE(Variance::above),
        DUE(Variance::due);

        private final Predicate<Variance> holds;

        Which(Predicate<Variance> holds) {
            this.holds = holds;
        }
    }

    @Inject
    private VarianceService variances;

    @Inject
    private RateVarianceService rateVariances;

    @Inject
    private BudgetService budgets;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listBudgetVariances",
            summary = "The variances of a budget",
            description = "Each category in each month that has ended, in the order of category name and month.")
    public Listing<VarianceView> list(
            @PathParam("id") UUID id,
            @QueryParam("which")
                    @Parameter(
                            description =
                                    "Words separated by commas: all, above (the threshold), due (to be explained).",
                            example = "due")
                    String which) {
        Set<Which> wanted = WordList.of(Which.class, "which", which);
        return Listing.whole(
                variances.of(id).stream()
                        .filter(variance ->
                                wanted.isEmpty() || wanted.stream().anyMatch(one -> one.holds.test(variance)))
                        .toList(),
                VarianceView::of);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("currencies")
    @Operation(
            operationId = "listRateVariances",
            summary = "What of a budget's variances came of rates",
            description =
                    "Each category in each month that has ended in which something was paid in another currency, told apart by the budget rates: what came of rates, and what came of volumes and prices.")
    public Listing<RateVarianceView> currencies(@PathParam("id") UUID id) {
        return Listing.whole(rateVariances.of(id), RateVarianceView::of);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("explanations")
    @Operation(
            operationId = "listVarianceExplanations",
            summary = "What was said about a budget's variances",
            description =
                    "Every explanation, the latest first; the latest of a category and month is the one that counts.")
    public Listing<ExplanationView> history(@PathParam("id") UUID id, @BeanParam Paging paging) {
        String currency = budgets.get(id).budget().currency();
        return Listing.of(paging, page -> variances.history(id, page), said -> ExplanationView.of(said, currency));
    }

    @POST
    @Path("explanations")
    @Creates
    @Idempotent
    @Operation(
            operationId = "explainVariance",
            summary = "Explain a variance",
            description =
                    "Says why. An explanation before becomes history. It holds until the variance moves by more than the threshold. Needs a role that"
                            + " drafts budgets.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public ExplanationView explain(@PathParam("id") UUID id, ExplanationInput input) {
        ExplanationDetails said = variances.explain(id, input.explanation());
        return ExplanationView.of(said, budgets.get(id).budget().currency());
    }
}
