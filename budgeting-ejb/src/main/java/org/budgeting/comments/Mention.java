package org.budgeting.comments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Somebody who is mentioned in a comment (CM4). New until it is seen; goes when the comment mentions nobody so. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "comment_mention")
class Mention extends TenantOwned {

    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "user_name")
    private String user;

    @Column(name = "mentioned_at")
    private Instant mentionedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Mention() {}

    Mention(UUID commentId, String user, Instant at) {
        super(Ids.next());
        this.commentId = commentId;
        this.user = user;
        this.mentionedAt = at;
    }

    UUID commentId() {
        return commentId;
    }

    Instant mentionedAt() {
        return mentionedAt;
    }

    String user() {
        return user;
    }

    MentionDetails details(CommentDetails comment, String subjectName) {
        return new MentionDetails(id(), mentionedAt, seenAt, subjectName, comment);
    }
}
