package org.budgeting.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.budgeting.budgets.BudgetService;
import org.budgeting.comments.CommentService;
import org.budgeting.web.rest.Creates;
import org.budgeting.web.rest.Idempotent;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/{id}/comments/} */
@Path("budgets/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
public class BudgetCommentsResource {

    @Inject
    private CommentService comments;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listBudgetComments",
            summary = "What was said about a budget",
            description = "The comments, the newest first, each with its answers, the oldest first.")
    public Listing<CommentView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return Listing.of(paging, page -> comments.threads(BudgetService.SUBJECT, id, page), CommentView::of);
    }

    @POST
    @Creates(at = CommentsResource.PATH)
    @Idempotent
    @Operation(
            operationId = "commentBudget",
            summary = "Comment a budget",
            description =
                    "Says something about the budget, or answers a comment on it; an answer is not answered itself. Whom it mentions finds it among"
                            + " the own mentions. Needs a role that comments.")
    @APIResponse(
            responseCode = "201",
            headers =
                    @Header(
                            name = "Location",
                            description = "Path of the comment.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            example = CommentsResource.PATH + "0199c0de-7a3b-7f2e-9d14-3c5a6b7c8d9e/")),
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public CommentView write(@PathParam("id") UUID id, CommentInput input) {
        return CommentView.of(comments.write(BudgetService.SUBJECT, id, input.comment()));
    }
}
