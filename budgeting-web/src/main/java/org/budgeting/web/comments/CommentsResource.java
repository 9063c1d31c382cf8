package org.budgeting.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.comments.CommentService;
import org.budgeting.web.rest.Attachment;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.FilePart;
import org.budgeting.web.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/comments/} */
@Path("comments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
public class CommentsResource {

    static final String PATH = "/budgeting/comments/";

    @Inject
    private CommentService comments;

    /** The parts of the form, for the description. */
    @Schema(name = "AttachmentForm", description = "A form with a file.", requiredProperties = FilePart.NAME)
    public record Form(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description =
                            "A PDF, a picture (PNG, JPEG, WebP), plain text, CSV, or an Office document without macros (XLSX, DOCX); at most 10 MB.")
            String file) {}

    @GET
    @Operation(
            operationId = "getComment",
            summary = "Get a comment",
            description = "What was said, by whom and when, whom it mentions, and its files.")
    public CommentView get(@PathParam("id") UUID id) {
        return CommentView.of(comments.get(id));
    }

    @PUT
    @Operation(
            operationId = "changeComment",
            summary = "Change a comment",
            description =
                    "Only its author may. The comment says that it was changed; the audit trail keeps the words before.")
    public CommentView change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CommentChangeInput input) {
        return CommentView.of(comments.edit(id, ETags.version(ifMatch), input.comment()));
    }

    @DELETE
    @Operation(
            operationId = "removeComment",
            summary = "Remove a comment",
            description =
                    "Only its author may. Its text, files and mentions go; its place stays, so that its answers stay readable.")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        comments.remove(id, ETags.version(ifMatch));
    }

    @POST
    @Path("attachments")
    @Creates
    @Idempotent
    @TakesAttachment
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "attachFile",
            summary = "Attach a file",
            description =
                    "Only the comment's author may; at most ten files. What the file is, is found by what stands in it. The same file under the same"
                            + " name again is the one that is there.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public AttachmentView attach(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        EntityPart file = FilePart.of(parts);
        try (InputStream content = file.getContent()) {
            return AttachmentView.of(
                    comments.attach(id, content, file.getFileName().orElse(null)));
        }
    }

    @GET
    @Path("attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadAttachment",
            summary = "Download a file",
            description = "The bytes as they were attached, to be saved and not to be shown.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        AttachedFile file = comments.file(id, attachment);
        return Attachment.of(file.details().fileName(), file.details().type().mediaType(), file.content());
    }

    @DELETE
    @Path("attachments/{attachment}")
    @Operation(
            operationId = "removeAttachment",
            summary = "Take a file off a comment",
            description = "Only the comment's author may.")
    public void detach(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        comments.detach(id, attachment);
    }
}
