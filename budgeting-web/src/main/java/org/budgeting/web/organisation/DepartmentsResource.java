package org.budgeting.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/departments/} */
@Path("departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Departments")
public class DepartmentsResource {

    @Inject
    private OrganisationService organisation;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listDepartments",
            summary = "List departments",
            description = "The whole tree by name, in one page.")
    public Listing<DepartmentView> list() {
        return Listing.whole(organisation.all(), DepartmentView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "addDepartment",
            summary = "Add a department",
            description =
                    "Its name is unique among its siblings, in any case. Needs a role that shapes the organisation.")
    public DepartmentView add(DepartmentInput input) {
        return DepartmentView.of(organisation.add(input.department()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getDepartment",
            summary = "Get a department",
            description = "One department or cost centre of the tree.")
    public DepartmentView get(@PathParam("id") UUID id) {
        return DepartmentView.of(organisation.get(id));
    }
}
