package org.budgeting.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.budgeting.comments.CommentService;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.Paging;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/mentions/} */
@Path("mentions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
public class MentionsResource {

    private enum Which {
        ALL,
        NEW
    }

    @Inject
    private CommentService comments;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "listMentions",
            summary = "Where you are mentioned",
            description = "The comments that mention you, the newest first.")
    public Listing<MentionView> list(
            @QueryParam("which")
                    @Parameter(description = "all or new; new leaves out what you have seen.", example = "new")
                    String which,
            @BeanParam Paging paging) {
        boolean newOnly = WordList.of(Which.class, "which", which).equals(Set.of(Which.NEW));
        return Listing.of(paging, page -> comments.mentionsOfMe(newOnly, page), MentionView::of);
    }

    @PUT
    @Path("seen")
    @Operation(
            operationId = "seeMentions",
            summary = "Note that you have seen them",
            description = "No mention is new any more; tells how many were.")
    public SeenView see() {
        return new SeenView(comments.seeMentions());
    }
}
