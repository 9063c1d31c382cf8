package org.budgeting.web.categories;

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
import org.budgeting.categories.CategoryService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(
            operationId = "listCategories",
            summary = "List categories",
            description = "The whole chart by name, in one page.")
    public Listing<CategoryView> list() {
        return Listing.whole(categories.all(), CategoryView::of);
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
    @Path("default_categories")
    @Operation(
            operationId = "listDefaultCategories",
            summary = "List the proposed chart",
            description = "The chart that is proposed to an organisation without one; each can be sent to add it.")
    public Listing<CategoryInput> defaults() {
        return Listing.whole(categories.defaults(), CategoryInput::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCategory", summary = "Get a category", description = "One category of the chart.")
    public CategoryView get(@PathParam("id") UUID id) {
        return CategoryView.of(categories.get(id));
    }
}
