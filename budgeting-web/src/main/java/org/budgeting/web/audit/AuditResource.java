package org.budgeting.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.audit.AuditTrail;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/audit/} */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    private AuditTrail trail;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "getHistory",
            summary = "The history of one thing",
            description =
                    "What was done to a budget, an expense, a goal, newest first, at most 500 entries. Needs the role auditor.")
    public Listing<AuditEntryView> history(
            @QueryParam("subject") @Parameter(description = "Id of the thing.", required = true) UUID subject) {
        if (subject == null) {
            throw InvalidInput.of("subject", "required", "Name the thing whose history you want by its id.");
        }
        return Listing.whole(trail.historyOf(subject), AuditEntryView::of);
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyTrail",
            summary = "Verify the trail",
            description =
                    "Walks the whole chain of the organisation and names the first broken entry. Needs the role auditor.")
    public VerificationView verify() {
        return VerificationView.of(trail.verify());
    }
}
