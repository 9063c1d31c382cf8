package org.budgeting.pecunia;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Pecunia's operations that the budgeting system uses. Bodies are JSON text, so that an answer can be bounded and
 * checked before it is believed.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface PecuniaApi extends AutoCloseable {

    @POST
    @Path("health-scores/")
    Response healthScore(String question);

    @POST
    @Path("feasibility-scores/")
    Response feasibilityScore(String question);
}
