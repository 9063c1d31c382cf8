package org.budgeting.web.comments;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.comments.MentionDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment that mentions the caller, as it is answered. */
@Schema(name = "Mention", description = "A comment that mentions you.")
public record MentionView(
        UUID id,
        Instant mentionedAt,

        @Schema(nullable = true, description = "Null as long as it is new.")
        Instant seenAt,

        @Schema(description = "What the comment is about.", example = "Marketing 2026")
        String subjectName,

        CommentView comment) {

    static MentionView of(MentionDetails mention) {
        return new MentionView(
                mention.id(),
                mention.mentionedAt(),
                mention.seenAt(),
                mention.subjectName(),
                CommentView.of(mention.comment()));
    }
}
