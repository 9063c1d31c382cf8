package org.budgeting.web.variances;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/variances/} */
@Path("variances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Variances")
public class VariancesResource {

    @Inject
    private VarianceService variances;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("due")
    @Operation(
            operationId = "listDueCommentary",
            summary = "Where commentary is due",
            description =
                    "The variances of all approved budgets that exceed the threshold and are not explained, the latest month first.")
    public Listing<VarianceView> due(@BeanParam Paging paging) {
        return Listing.of(paging, variances::due, VarianceView::of);
    }

    @GET
    @Path("threshold")
    @Operation(
            operationId = "getVarianceThreshold",
            summary = "From where on a variance has to be explained",
            description = "10 % of the plan and 500 in the organisation's currency, unless finance set another one.")
    public ThresholdView threshold() {
        return ThresholdView.of(variances.threshold());
    }

    @PUT
    @Path("threshold")
    @Operation(
            operationId = "setVarianceThreshold",
            summary = "Set the threshold",
            description = "What is due follows from it at once. Needs the role finance.")
    public ThresholdView setThreshold(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ThresholdInput input) {
        return ThresholdView.of(variances.setThreshold(ETags.version(ifMatch), input.percent(), input.minimum()));
    }
}
