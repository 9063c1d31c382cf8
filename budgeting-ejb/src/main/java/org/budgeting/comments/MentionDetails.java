package org.budgeting.comments;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment that mentions the caller.
 *
 * @param seenAt null as long as it is new
 * @param subjectName what the comment is about
 */
public record MentionDetails(UUID id, Instant mentionedAt, Instant seenAt, String subjectName, CommentDetails comment) {

    public boolean isUnseen() {
        return seenAt == null;
    }
}
