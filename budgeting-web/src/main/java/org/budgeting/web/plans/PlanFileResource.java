package org.budgeting.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.budgeting.plans.PlanFile;
import org.budgeting.plans.PlanFiles;
import org.budgeting.plans.PlanFormat;
import org.budgeting.plans.Resolution;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.TooLarge;
import org.budgeting.web.rest.Attachment;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Json;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{id}/plan/file/} */
@Path("budgets/{id}/plan/file")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanFileResource {

    private static final String FILE = "file";
    private static final String RESOLUTION = "resolution";
    private static final int MEGABYTE = 1 << 20;

    @Inject
    private PlanFiles files;

    @Inject
    private Json json;

    /** The parts of the form, for the description. */
    @Schema(name = "PlanFileForm", description = "A form with a plan.", requiredProperties = "file")
    public record Form(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "CSV in UTF-8 or XLSX as it was given out, and changed; at most 2 MB.")
            String file,

            @Schema(description = "JSON: what becomes of conflicts. Without it a file that has some is refused.")
            ResolutionInput resolution) {}

    /** The part of the form that is looked at, for the description. */
    @Schema(name = "PlanFileOnly", description = "A form with a plan.", requiredProperties = "file")
    public record FileOnly(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "CSV in UTF-8 or XLSX as it was given out, and changed; at most 2 MB.")
            String file) {}

    @GET
    @Produces("*/*")
    @Operation(
            operationId = "exportPlan",
            summary = "The plan of a budget as a file",
            description =
                    "A row for each line, a column Plan for each month, and a column Base for each month that says how it was: by it a later import tells what you changed from what others changed. A cell that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "csv, if absent, or xlsx.", example = "xlsx")
                    String format) {
        Set<PlanFormat> formats = WordList.of(PlanFormat.class, "format", format);
        if (formats.size() > 1) {
            throw InvalidInput.of("format", "one-only", "Name one format.");
        }
        PlanFile file = files.export(
                id, formats.isEmpty() ? PlanFormat.CSV : formats.iterator().next());
        return Attachment.of(file.name(), file.mediaType(), file.content());
    }

    @POST
    @Path("check")
    @TakesPlan
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "checkPlanFile",
            summary = "What taking a file would do",
            description =
                    "Problems with row and column, conflicts cell by cell, and changes. Nothing is written. Its ETag is the plan's, for the import.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileOnly.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FileCheckView.class)))
    public FileCheckView check(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
        known(parts, Set.of(FILE));
        return FileCheckView.of(files.check(id, file(parts)));
    }

    @POST
    @Idempotent
    @TakesPlan
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPlan",
            summary = "Import a plan",
            description =
                    "Takes the cells that the file changes and leaves all others. Cells that somebody else changed since the file was given out are conflicts: refused, with nothing written, unless the resolution chooses. Lines that the file does not have stay. Needs a role that drafts budgets.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public PlanView take(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, List<EntityPart> parts)
            throws IOException {
        long version = ETags.version(ifMatch);
        known(parts, Set.of(FILE, RESOLUTION));
        Optional<byte[]> chosen = bytes(parts, RESOLUTION);
        Resolution resolution = chosen.isPresent()
                ? json.read(chosen.get(), ResolutionInput.class).resolution()
                : Resolution.NONE;
        return PlanView.of(files.take(id, version, file(parts), resolution));
    }

    private static void known(List<EntityPart> parts, Set<String> names) {
        for (EntityPart part : parts) {
            if (!names.contains(part.getName())) {
                throw InvalidInput.of(
                        part.getName(),
                        "unknown-part",
                        "There is no such part. There are: "
                                + String.join(", ", names.stream().sorted().toList()) + ".");
            }
        }
    }

    private static byte[] file(List<EntityPart> parts) throws IOException {
        return bytes(parts, FILE)
                .orElseThrow(() -> InvalidInput.of(FILE, "required", "Send the file as the part file."));
    }

    private static Optional<byte[]> bytes(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part =
                parts.stream().filter(one -> one.getName().equals(name)).findFirst();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.get().getContent()) {
            byte[] bytes = content.readNBytes(PlanFiles.FILE_BYTES_MAX + 1);
            if (bytes.length > PlanFiles.FILE_BYTES_MAX) {
                throw new TooLarge("The part " + name, PlanFiles.FILE_BYTES_MAX / MEGABYTE, "MB");
            }
            return Optional.of(bytes);
        }
    }
}
