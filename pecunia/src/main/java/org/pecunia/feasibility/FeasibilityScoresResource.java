package org.pecunia.feasibility;

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

/** {@code POST /feasibility-scores/}: the values of a goal in, the judgement on it out. Nothing is stored. */
@Path("feasibility-scores/")
@RequestScoped
@RolesAllowed("pecunia_client")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feasibility scores")
public class FeasibilityScoresResource {

    @POST
    @Operation(operationId = "assessFeasibility", summary = "Judge a goal", description = """
                    Scores from 0 to 100, as the sum of named factors, how feasible it is that a goal is reached by its due \
                    day. The probability comes from the trend of its values and the errors that the same trend made on them \
                    before; with fewer than three values a warning says what stands in their place.""")
    @APIResponse(
            responseCode = "200",
            description = "The judgement",
            content = @Content(schema = @Schema(implementation = FeasibilityScore.class)))
    public FeasibilityScore assess(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FeasibilityRequest.class),
                                            examples = @ExampleObject(name = "after three months", value = """
                                                                    {"goal_id": "019a8f6e-0b5c-7cc0-9f43-2f6c4e6f1a01", "target": "500", "start_value": "0",
                                                                     "start_date": "2016-04-01", "due_date": "2016-12-31", "as_of": "2016-06-30",
                                                                     "values": [{"date": "2016-04-30", "value": "50"},
                                                                                {"date": "2016-05-31", "value": "112"},
                                                                                {"date": "2016-06-30", "value": "160"}]}""")))
                    FeasibilityRequest request) {
        return Assessor.assess(request.checked());
    }
}
