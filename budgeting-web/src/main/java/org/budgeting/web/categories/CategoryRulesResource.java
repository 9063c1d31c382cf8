package org.budgeting.web.categories;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.categories.CategoryRules;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.ETags;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/category_rules/} */
@Path("category_rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
public class CategoryRulesResource {

    @Inject
    private CategoryRules rules;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listCategoryRules",
            summary = "List the rules for spending without a category",
            description = "What is proposed first, then in the order in which they are tried; in one page.")
    public Listing<CategoryRuleView> list() {
        return Listing.whole(rules.all(), CategoryRuleView::of);
    }

    @POST
    @Creates
    @Idempotent
    @Operation(
            operationId = "addCategoryRule",
            summary = "Write a rule",
            description =
                    "Used at once for expenses that name no category, from whatever source. Needs a role that shapes categories.")
    public CategoryRuleView add(CategoryRuleInput input) {
        return CategoryRuleView.of(rules.add(input.rule()));
    }

    @POST
    @Path("test")
    @Operation(
            operationId = "testCategoryRules",
            summary = "Try the rules on a purchase",
            description = "The first rule that fits; changes nothing.")
    public RuleTestView test(RuleTestInput input) {
        return new RuleTestView(rules.test(input.vendor(), input.description())
                .map(CategoryRuleView::of)
                .orElse(null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCategoryRule", summary = "Get a rule", description = "One rule, and its ETag.")
    public CategoryRuleView get(@PathParam("id") UUID id) {
        return CategoryRuleView.of(rules.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceCategoryRule",
            summary = "Replace a rule",
            description =
                    "It becomes what is sent, as a rule that a person wrote; a proposed one is accepted by that. Needs a role that shapes categories.")
    public CategoryRuleView replace(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CategoryRuleInput input) {
        return CategoryRuleView.of(rules.change(id, ETags.version(ifMatch), input.rule()));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeCategoryRule",
            summary = "Remove a rule",
            description = "What it put somewhere stays there. Needs a role that shapes categories.")
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rules.remove(id, ETags.version(ifMatch));
    }
}
