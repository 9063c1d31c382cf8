package org.budgeting.comments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.attachments.AttachmentDetails;

/**
 * A comment as it is shown.
 *
 * @param replyTo the comment that it answers; null if it answers none
 * @param text null if it was removed
 * @param editedAt null if it stands as it was written
 * @param mentions user names, in no order
 */
public record CommentDetails(
        UUID id,
        long version,
        String subjectType,
        UUID subjectId,
        UUID replyTo,
        String text,
        String author,
        String authorName,
        Instant writtenAt,
        Instant editedAt,
        Instant removedAt,
        List<String> mentions,
        List<AttachmentDetails> attachments) {

    public boolean isRemoved() {
        return removedAt != null;
    }
}
