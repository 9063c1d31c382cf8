package org.budgeting.web.vault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.budgeting.vault.KeyService;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/content_keys/} */
@Path("content_keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ContentKeysResource {

    @Inject
    private KeyService keys;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listContentKeys",
            summary = "The keys of your files",
            description = "The newest first. Needs the role tenant_admin.")
    public Listing<ContentKeyView> list() {
        return Listing.whole(keys.list(), ContentKeyView::of);
    }

    @POST
    @Path("rotate")
    @Idempotent
    @Operation(
            operationId = "rotateContentKeys",
            summary = "Change the key of your files",
            description =
                    "Makes a new key for the files that come, and wraps all older ones by the installation's newest; what was sent before stays under its key and stays readable. Needs the role tenant_admin.")
    public ContentKeyView rotate() {
        return ContentKeyView.of(keys.rotate());
    }
}
