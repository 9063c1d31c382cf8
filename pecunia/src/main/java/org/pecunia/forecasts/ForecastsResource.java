package org.pecunia.forecasts;

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
import org.pecunia.forecasts.ForecastRequest.Question;

/** {@code POST /forecasts/}: a history in, its next periods with ranges out. Nothing is stored. */
@Path("forecasts/")
@RequestScoped
@RolesAllowed("pecunia_client")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forecasts")
public class ForecastsResource {

    @POST
    @Operation(operationId = "forecast", summary = "Carry a series forward", description = """
                    Forecasts the next `horizon` periods by a damped log-Theta model and gives a range for each level, \
                    learnt from the errors that the same model made on the same series (rolling origin, conformal). \
                    `measured_error` compares the model with repeating the last season; where the model did worse, the \
                    naive forecast is shown and a warning says so. Fewer than three points are answered with \
                    `shown: false`, no points, and a warning.""")
    @APIResponse(
            responseCode = "200",
            description = "The forecast",
            content = @Content(schema = @Schema(implementation = Forecast.class)))
    public Forecast forecast(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ForecastRequest.class),
                                            examples = @ExampleObject(name = "seven months", value = """
                                                                    {"series_id": "budget-7/travel", "unit": "GBP", "frequency": "monthly",
                                                                     "points": [{"period": "2016-04", "value": 1210.5}, {"period": "2016-05", "value": 980},
                                                                                {"period": "2016-06", "value": 1304}, {"period": "2016-07", "value": 1125},
                                                                                {"period": "2016-08", "value": 760}, {"period": "2016-09", "value": 1290},
                                                                                {"period": "2016-10", "value": 1350}],
                                                                     "horizon": 5, "levels": [80, 95]}""")))
                    ForecastRequest request) {
        Question question = request.checked();
        return Outlook.of(question.series(), question.horizon()).forecast(question.seriesId(), question.levels());
    }
}
