package org.budgeting.web.vendors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.vendors.VendorService;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/vendors/} */
@Path("vendors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vendors")
public class VendorsResource {

    @Inject
    private VendorService vendors;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listVendors",
            summary = "List vendors",
            description = "By name. A vendor is made when an expense names it for the first time.")
    public Listing<VendorView> list(
            @QueryParam("search") @Parameter(description = "Part of a name or synonym, in any case.", example = "messe")
                    String search,
            @BeanParam Paging paging) {
        return Listing.of(paging, page -> vendors.list(search, page), VendorView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getVendor",
            summary = "Get a vendor",
            description = "With its synonyms. The id of one that was merged answers the one that it became.")
    public VendorView get(@PathParam("id") UUID id) {
        return VendorView.of(vendors.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "renameVendor",
            summary = "Rename a vendor",
            description =
                    "Gives it the name and the synonyms that are sent; the name that it had stays a synonym. Expenses that name any of them are its own. Needs a role that shapes vendors.")
    public VendorView rename(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, VendorInput input) {
        return VendorView.of(vendors.rename(id, ETags.version(ifMatch), input.names()));
    }

    @POST
    @Path("{id}/merge/preview")
    @Operation(
            operationId = "previewVendorMerge",
            summary = "What a merge would do",
            description = "How many expenses would be the other's. Changes nothing. Needs a role that shapes vendors.")
    public VendorMergeView previewMerge(@PathParam("id") UUID id, VendorMergeInput input) {
        return VendorMergeView.of(vendors.previewMerge(id, input.into()));
    }

    @POST
    @Path("{id}/merge")
    @Idempotent
    @Operation(
            operationId = "mergeVendor",
            summary = "Merge a vendor into another one",
            description =
                    "Its names become synonyms of the other one, which is answered, and its expenses the other's. It cannot be undone. Needs a role that shapes vendors.")
    public VendorView merge(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, VendorMergeInput input) {
        return VendorView.of(vendors.merge(id, ETags.version(ifMatch), input.into()));
    }
}
