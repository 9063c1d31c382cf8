package org.budgeting.web.categories;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.categories.CategoryService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Patch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/categories/} */
@Path("categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
public class CategoriesResource {

    @Inject
    private CategoryService categories;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listCategories",
            summary = "List categories",
            description = "The whole chart by name, in one page; without what is retired.")
    public Listing<CategoryView> list(
            @QueryParam("retired")
                    @Parameter(description = "Whether the retired ones are listed too.", example = "false")
                    Boolean retired) {
        return Listing.whole(
                categories.all().stream()
                        .filter(category -> !category.retired() || Boolean.TRUE.equals(retired))
                        .toList(),
                CategoryView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "addCategory",
            summary = "Add a category",
            description = "Its name is unique among its siblings, in any case. Needs a role that shapes categories.")
    public CategoryView add(CategoryInput input) {
        return CategoryView.of(categories.add(input.category()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Path("default_categories")
    @Operation(
            operationId = "listDefaultCategories",
            summary = "List the proposed chart",
            description = "The chart that is proposed to an organisation without one; each can be sent to add it.")
    public Listing<CategoryInput> defaults() {
        return Listing.whole(categories.defaults(), CategoryInput::of);
    }

    @POST
    @Path("default_categories")
    @Idempotent
    @Operation(
            operationId = "adoptDefaultCategories",
            summary = "Add the proposed chart",
            description =
                    "What is missing of it, by name; answers what was added. Needs a role that shapes categories.")
    public Listing<CategoryView> adoptDefaults() {
        return Listing.whole(categories.adoptDefaults(), CategoryView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCategory", summary = "Get a category", description = "One category of the chart.")
    public CategoryView get(@PathParam("id") UUID id) {
        return CategoryView.of(categories.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceCategory",
            summary = "Replace a category",
            description =
                    "It becomes what is sent; what is absent is removed. With another parent it is moved, as the operation for that does. Needs a role that shapes categories.")
    public CategoryView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CategoryInput input) {
        return CategoryView.of(categories.change(id, ETags.version(ifMatch), input.category()));
    }

    @PATCH
    @Path("{id}")
    @Consumes({Patch.MERGE, Patch.OPERATIONS, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCategory",
            summary = "Change some fields of a category",
            description =
                    "By a merge patch (RFC 7396): what it names is replaced, what it sets to null is removed; or by a JSON patch (RFC 6902), all of whose operations are carried out or none. Needs a role that shapes categories.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = Patch.MERGE,
                        schema = @Schema(implementation = CategoryInput.class),
                        examples =
                                @ExampleObject(
                                        name = "colour",
                                        value = "{\"colour\": \"#117a65\", \"description\": null}")),
                @Content(
                        mediaType = Patch.OPERATIONS,
                        schema = @Schema(implementation = Patch.Operation[].class),
                        examples =
                                @ExampleObject(
                                        name = "operations",
                                        value =
                                                "[{\"op\": \"replace\", \"path\": \"/colour\", \"value\": \"#117a65\"}, {\"op\": \"remove\", \"path\": \"/description\"}]"))
            })
    public CategoryView change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Patch patch)
            throws JsonProcessingException {
        long version = ETags.version(ifMatch);
        CategoryInput changed = patch.of(CategoryInput.of(categories.get(id)), CategoryInput.class);
        return CategoryView.of(categories.change(id, version, changed.category()));
    }

    @POST
    @Path("{id}/move/preview")
    @Operation(
            operationId = "previewCategoryMove",
            summary = "What a move would do",
            description =
                    "What stands in the category and below, which limits would count otherwise, and why it would be refused. Changes nothing. Needs a role that shapes categories.")
    public ChartPreviewView previewMove(@PathParam("id") UUID id, MoveInput input) {
        return ChartPreviewView.of(categories.previewMove(id, input.parent()));
    }

    @POST
    @Path("{id}/move")
    @Idempotent
    @Operation(
            operationId = "moveCategory",
            summary = "Move a category in the tree",
            description =
                    "With all below it. Limits over its new place count what is booked there, in open periods; refused if one has not got so much left. Needs a role that shapes categories.")
    public CategoryView move(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MoveInput input) {
        return CategoryView.of(categories.move(id, ETags.version(ifMatch), input.parent()));
    }

    @POST
    @Path("{id}/merge/preview")
    @Operation(
            operationId = "previewCategoryMerge",
            summary = "What a merge would do",
            description =
                    "What stands in the category and below, which limits would count otherwise, and why it would be refused. Changes nothing. Needs a role that shapes categories.")
    public ChartPreviewView previewMerge(@PathParam("id") UUID id, MergeInput input) {
        return ChartPreviewView.of(categories.previewMerge(id, input.into()));
    }

    @POST
    @Path("{id}/merge")
    @Idempotent
    @Operation(
            operationId = "mergeCategory",
            summary = "Merge a category into another one",
            description =
                    "Retires it for good: new plans and spending that name it go to the other one, which is known by its names too. What was planned and booked stays where it was and is added up there. Needs a role that shapes categories.")
    public CategoryView merge(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergeInput input) {
        return CategoryView.of(categories.merge(id, ETags.version(ifMatch), input.into()));
    }

    @POST
    @Path("{id}/retire")
    @Idempotent
    @Operation(
            operationId = "retireCategory",
            summary = "Retire a category",
            description =
                    "New plans and spending do not find it any more; old ones still show it. Needs a role that shapes categories.")
    public CategoryView retire(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CategoryView.of(categories.retire(id, ETags.version(ifMatch)));
    }

    @POST
    @Path("{id}/restore")
    @Idempotent
    @Operation(
            operationId = "restoreCategory",
            summary = "Bring a retired category back into use",
            description = "Unless it was merged. Needs a role that shapes categories.")
    public CategoryView restore(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CategoryView.of(categories.restore(id, ETags.version(ifMatch)));
    }
}
