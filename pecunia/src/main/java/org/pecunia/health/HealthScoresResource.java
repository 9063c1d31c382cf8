package org.pecunia.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /health-scores/}: the figures of a budget in, the judgement on it out. Nothing is stored. */
@Path("health-scores/")
@RequestScoped
@RolesAllowed("pecunia_client")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health scores")
public class HealthScoresResource {

    @POST
    @Operation(operationId = "assessHealth", summary = "Judge a budget", description = """
                    Scores a budget from 0 to 100 as the sum of named factors, projects its spend at the end with a range \
                    and the probability of an overrun, and recommends what could be done. With six whole months of spend \
                    the rest is forecast from them (the forecast is part of the answer); before that it follows from the \
                    plan and the pace so far, and a warning says so.""")
    @APIResponse(
            responseCode = "200",
            description = "The judgement",
            content = @Content(schema = @Schema(implementation = HealthScore.class)))
    public HealthScore assess(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HealthScoreRequest.class),
                                            examples = @ExampleObject(name = "after three months", value = """
                                                                    {"budget_id": "019a8f6e-0b5c-7cc0-9f43-2f6c4e6f1a01", "currency": "GBP", "amount": "12000.00",
                                                                     "start_date": "2016-04-01", "end_date": "2017-03-31", "as_of": "2016-06-30",
                                                                     "actual": "3150.00", "committed": "600.00", "reserved": "250.00",
                                                                     "months": [{"period": "2016-04", "planned": "1000.00", "actual": "800.00"},
                                                                                {"period": "2016-05", "planned": "1000.00", "actual": "1250.00"},
                                                                                {"period": "2016-06", "planned": "1000.00", "actual": "1100.00"}]}""")))
                    HealthScoreRequest request) {
        return Assessor.assess(request.checked());
    }
}
