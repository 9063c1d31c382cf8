package org.budgeting.web.plans;

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
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.budgeting.plans.FillMethod;
import org.budgeting.plans.NewFill;
import org.budgeting.plans.PlanService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{id}/plan/} */
@Path("budgets/{id}/plan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {

    @Inject
    private PlanService plans;

    @GET
    @Operation(
            operationId = "getPlan",
            summary = "Get the plan of a budget",
            description =
                    "The lines by category and month of the draft, or of the revision in draft; if there is neither, those in force. Its ETag is that of what can be written.")
    public PlanView get(@PathParam("id") UUID id) {
        return PlanView.of(plans.get(id));
    }

    @GET
    @Path("fill")
    @Operation(
            operationId = "previewFill",
            summary = "Preview what filling a plan would do",
            description =
                    "Each line before and after. A line of which nothing is known stays as it is. Each amount is rounded once, half up, to the smallest unit of the currency, and its months add up to it.")
    public FillView preview(
            @PathParam("id") UUID id,
            @QueryParam("method")
                    @Parameter(
                            required = true,
                            description =
                                    "last_period (the plan of the budget before), average_3, average_6, average_12 (months of actual spending that are over), last_year_actual or last_year_plan.",
                            example = "last_year_actual")
                    String method,
            @QueryParam("source")
                    @Parameter(
                            description =
                                    "Id of the budget to look at; if absent the one before, or all of the same department.")
                    UUID source,
            @QueryParam("uplift_percent")
                    @Parameter(description = "What is added to each line; above -100, up to 1000.", example = "2.5")
                    BigDecimal upliftPercent) {
        Set<FillMethod> methods = WordList.of(FillMethod.class, "method", method);
        if (methods.size() != 1) {
            throw InvalidInput.of("method", "one-only", "Name one way to fill the plan.");
        }
        return FillView.of(plans.preview(id, new NewFill(methods.iterator().next(), source, upliftPercent)));
    }

    @POST
    @Path("fill")
    @Idempotent
    @Operation(
            operationId = "fillPlan",
            summary = "Fill a plan",
            description =
                    "Writes what the preview showed, if its fingerprint is sent; 409 if the past has moved since. Needs a role that drafts budgets.")
    public PlanView fill(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, FillInput input) {
        return PlanView.of(plans.fill(id, ETags.version(ifMatch), input.fill(), input.fingerprint()));
    }
}
