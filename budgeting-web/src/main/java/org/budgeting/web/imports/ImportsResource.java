package org.budgeting.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.budgeting.imports.ImportDetails;
import org.budgeting.imports.ImportService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.FileEncoding;
import org.budgeting.web.rest.Attachment;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Json;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/imports/} */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportsResource {

    private static final int ACCEPTED = 202;
    private static final int CREATED = 201;
    private static final int MAPPING_BYTES_MAX = 100_000;
    private static final Set<String> PARTS = Set.of("file", "mapping", "encoding");

    @Inject
    private ImportService imports;

    @Inject
    private Json json;

    /** The parts of the form, for the description. */
    @Schema(name = "ImportForm", description = "A form with a file.", requiredProperties = "file")
    public record Form(
            @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "CSV with a header, at most 64 MB. Separated by commas, semicolons, tabs or bars.")
            String file,

            @Schema(description = "JSON. With it the import starts at once, and what it leaves open is guessed.")
            ImportMappingInput mapping,

            @Schema(description = "utf_8 if absent.", example = "utf_8")
            FileEncoding encoding) {}

    @POST
    @Idempotent
    @TakesImport
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importFile",
            summary = "Import a file",
            description =
                    "Checks the file as a whole. With a mapping, even an empty one ({}), the import starts: 202, poll the Location. Without, it waits"
                            + " for one: 201, with the first rows and a guessed mapping. The same file again books nothing new; equal rows within one"
                            + " file are all kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response upload(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            refuseIf(
                    !PARTS.contains(part.getName()),
                    part.getName(),
                    "unknown-part",
                    "There is no such part. There are: file, mapping, encoding.");
        }
        EntityPart file = part(parts, "file")
                .orElseThrow(() -> InvalidInput.of("file", "required", "Send the file as the part file."));
        Optional<byte[]> mapping = bytes(parts, "mapping");
        Optional<byte[]> encoding = bytes(parts, "encoding");
        // Read before the file is stored: a mapping that cannot be read leaves nothing behind.
        Optional<ImportMappingInput> how = mapping.isPresent()
                ? Optional.of(json.read(mapping.get(), ImportMappingInput.class))
                : Optional.empty();
        how.ifPresent(ImportMappingInput::mapping);
        FileEncoding written = encoding.map(ImportsResource::encoding).orElse(null);
        ImportDetails job;
        try (InputStream content = file.getContent()) {
            job = imports.upload(content, file.getFileName().orElse(null), -1, written);
        }
        return how.isPresent()
                ? answer(ACCEPTED, imports.start(job.id(), how.get().mapping()))
                : answer(CREATED, job);
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    private static Optional<byte[]> bytes(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = part(parts, name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.get().getContent()) {
            byte[] bytes = content.readNBytes(MAPPING_BYTES_MAX + 1);
            refuseIf(
                    bytes.length > MAPPING_BYTES_MAX,
                    name,
                    "too-long",
                    "At most " + MAPPING_BYTES_MAX + " bytes are read.");
            return Optional.of(bytes);
        }
    }

    private static FileEncoding encoding(byte[] word) {
        Set<FileEncoding> one =
                WordList.of(FileEncoding.class, "encoding", new String(word, StandardCharsets.UTF_8).strip());
        refuseIf(one.size() != 1, "encoding", "one-only", "Name one encoding.");
        return one.iterator().next();
    }

    private static void refuseIf(boolean broken, String field, String code, String message) {
        if (broken) {
            throw InvalidInput.of(field, code, message);
        }
    }

    @POST
    @Idempotent
    @Path("{id}/start")
    @Operation(
            operationId = "startImport",
            summary = "Start an import",
            description = "Runs an import that waits for its mapping. Poll the import to see how far it is.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response start(@PathParam("id") UUID id, ImportMappingInput input) {
        return answer(ACCEPTED, imports.start(id, input.mapping()));
    }

    @POST
    @Idempotent
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "Stops after the rows that it is at. What was booked stays booked.")
    public ImportView cancel(@PathParam("id") UUID id) {
        return ImportView.of(imports.cancel(id));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "The organisation's imports, the latest upload first.")
    public Listing<ImportView> list(@BeanParam Paging paging) {
        return Listing.of(paging, page -> imports.list(page), ImportView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "Get an import",
            description = "How far it is, and what became of its rows.")
    public ImportView get(@PathParam("id") UUID id) {
        return ImportView.of(imports.get(id));
    }

    @GET
    @Path("{id}/rejected")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadRejectedRows",
            summary = "The rejected rows of an import",
            description =
                    "CSV: the cells as they stood, then the line and the reason. A cell that a spreadsheet would take for a formula has an"
                            + " apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejected(@PathParam("id") UUID id) {
        ImportDetails job = imports.get(id);
        StreamingOutput rows = out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            imports.writeRejected(id, text);
            text.flush();
        };
        return Attachment.of(
                job.fileName().replaceFirst("(\\.[^.]*)?$", "-rejected.csv"), "text/csv;charset=UTF-8", rows);
    }

    private static Response answer(int status, ImportDetails job) {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, "/budgeting/imports/" + job.id() + "/")
                .entity(ImportView.of(job))
                .build();
    }
}
