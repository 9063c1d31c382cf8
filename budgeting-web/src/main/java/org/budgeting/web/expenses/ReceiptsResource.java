package org.budgeting.web.expenses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.expenses.ReceiptService;
import org.budgeting.web.rest.Attachment;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.FilePart;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/expenses/{id}/receipts/} */
@Path("expenses/{id}/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
public class ReceiptsResource {

    private static final String JPEG = "image/jpeg";

    @Inject
    private ReceiptService receipts;

    /** The parts of the form, for the description. */
    @Schema(name = "ReceiptForm", description = "A form with a receipt.", requiredProperties = FilePart.NAME)
    public record Form(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "A PDF or a picture (PNG, JPEG, WebP); at most 10 MB.")
            String file) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listReceipts",
            summary = "The receipts of an expense",
            description = "The oldest first; at most ten.")
    public Listing<ReceiptView> list(@PathParam("id") UUID id) {
        return Listing.whole(receipts.of(id), ReceiptView::of);
    }

    @POST
    @Creates
    @Idempotent
    @TakesReceipt
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addReceipt",
            summary = "Add a receipt",
            description =
                    "What the file is, is found by what stands in it. The same file is a receipt of the same expense once. Needs a role that records expenses.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    public ReceiptView add(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        EntityPart file = FilePart.of(parts);
        try (InputStream content = file.getContent()) {
            return ReceiptView.of(receipts.add(id, content, file.getFileName().orElse(null)));
        }
    }

    @GET
    @Path("{receipt}")
    @Operation(
            operationId = "getReceipt",
            summary = "Get a receipt",
            description = "What is known of it, and where its bytes are.")
    public ReceiptView get(@PathParam("id") UUID id, @PathParam("receipt") UUID receipt) {
        return ReceiptView.of(receipts.get(id, receipt));
    }

    @GET
    @Path("{receipt}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadReceipt",
            summary = "Download a receipt",
            description = "The bytes as they were sent, to be saved and not to be shown.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("receipt") UUID receipt) {
        AttachedFile file = receipts.open(id, receipt);
        return Attachment.of(file.details().fileName(), file.details().type().mediaType(), file.content());
    }

    @GET
    @Path("{receipt}/thumbnail")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getReceiptThumbnail",
            summary = "A small picture of a receipt",
            description = "A JPEG of at most 480 pixels each way; of a PDF it shows the first page.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(@PathParam("id") UUID id, @PathParam("receipt") UUID receipt) {
        return Response.ok(receipts.thumbnail(id, receipt), JPEG).build();
    }

    @DELETE
    @Path("{receipt}")
    @Operation(
            operationId = "removeReceipt",
            summary = "Take a receipt off an expense",
            description =
                    "Not of an expense that is cancelled or whose period is closed. The audit trail keeps its name and hash. Needs a role that records expenses.")
    public void remove(@PathParam("id") UUID id, @PathParam("receipt") UUID receipt) {
        receipts.remove(id, receipt);
    }
}
