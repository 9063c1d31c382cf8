package org.budgeting.web.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.budgeting.comments.NewComment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other words for a comment, as they are sent. */
@Schema(description = "Other words for a comment.")
public record CommentChangeInput(
        @NotBlank
        @Size(max = NewComment.TEXT_MAX)
        @Schema(description = "Plain text in place of the old one.", example = "The first offer is better after all.")
        String text) {

    NewComment comment() {
        return NewComment.saying(text);
    }
}
