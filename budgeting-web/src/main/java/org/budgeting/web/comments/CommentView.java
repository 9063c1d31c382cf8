package org.budgeting.web.comments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.comments.CommentDetails;
import org.budgeting.comments.CommentThread;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as it is answered. */
@Schema(name = "Comment", description = "What somebody said.")
public record CommentView(
        UUID id,
        @Schema(hidden = true) long version,

        @Schema(description = "What kind of thing it is about.", example = "budget")
        String subjectType,

        @Schema(description = "Id of what it is about.") UUID subject,

        @Schema(nullable = true, description = "Id of the comment that it answers.")
        UUID replyTo,

        @Schema(
                nullable = true,
                description = "Plain text; null if its author removed it.",
                example = "@aurora-finance the second offer is better.")
        String text,

        @Schema(example = "aurora-contributor") String author,
        @Schema(example = "Cora Hale") String authorName,
        Instant writtenAt,

        @Schema(nullable = true, description = "Null if it stands as it was written.")
        Instant editedAt,

        @Schema(nullable = true, description = "Null unless its author removed it.")
        Instant removedAt,

        @Schema(description = "User names of those whom it mentions.", example = "[\"aurora-finance\"]")
        List<String> mentions,

        List<AttachmentView> attachments,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Its answers, the oldest first; only in lists of what was said about a thing.")
        List<CommentView> replies)
        implements Versioned {

    static CommentView of(CommentThread thread) {
        return of(
                thread.comment(), thread.replies().stream().map(CommentView::of).toList());
    }

    static CommentView of(CommentDetails comment) {
        return of(comment, null);
    }

    private static CommentView of(CommentDetails comment, List<CommentView> replies) {
        return new CommentView(
                comment.id(),
                comment.version(),
                comment.subjectType(),
                comment.subjectId(),
                comment.replyTo(),
                comment.text(),
                comment.author(),
                comment.authorName(),
                comment.writtenAt(),
                comment.editedAt(),
                comment.removedAt(),
                comment.mentions(),
                comment.attachments().stream().map(AttachmentView::of).toList(),
                replies);
    }
}
