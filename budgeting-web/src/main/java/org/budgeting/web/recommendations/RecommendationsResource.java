package org.budgeting.web.recommendations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.recommendations.HealthService;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/recommendations/} */
@Path("recommendations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
public class RecommendationsResource {

    private static final int MOST = 200;

    @Inject
    private HealthService health;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listRecommendations",
            summary = "List recommendations",
            description =
                    "Pecunia's 200 most urgent pieces of advice, the most urgent first. Read from what is kept: never waits for Pecunia.")
    public Listing<RecommendationView> list() {
        return Listing.whole(health.mostUrgent(MOST), RecommendationView::of);
    }
}
