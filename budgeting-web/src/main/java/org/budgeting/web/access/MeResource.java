package org.budgeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.access.CallerScope;
import org.budgeting.tenancy.TenantService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/me/} */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Start")
public class MeResource {

    @Inject
    private TenantService tenants;

    @GET
    @Operation(
            operationId = "whoAmI",
            summary = "Who am I?",
            description = "Your name, roles, rights and organisation, as your token says.")
    public Me me() {
        return Me.of(CallerScope.caller(), tenants.current().orElseThrow());
    }
}
