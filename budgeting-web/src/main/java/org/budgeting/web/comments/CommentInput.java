package org.budgeting.web.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.budgeting.comments.NewComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to say, as it is sent. */
@Schema(description = "Something to say.")
public record CommentInput(
        @NotBlank
        @Size(max = NewComment.TEXT_MAX)
        @Schema(
                description = "Plain text. @ before a user name mentions that person.",
                example = "@aurora-finance the second offer is better.")
        String text,

        @Schema(description = "Id of the comment that this answers; absent if it answers none.")
        UUID replyTo) {

    NewComment comment() {
        return new NewComment(text, replyTo);
    }
}
