package org.budgeting.comments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * What somebody said about a subject. Written once, changed by its author as often as it takes, and removed: then its
 * text is gone and its place in the thread stays (CM2).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "subject_comment")
class Comment extends TenantOwned {

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "reply_to")
    private UUID replyTo;

    @Lob
    @Column(name = "words")
    private String text;

    @Column(name = "author")
    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Comment() {}

    Comment(String subjectType, UUID subjectId, NewComment input, String by, Instant at) {
        super(Ids.next());
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.replyTo = input.replyTo();
        this.text = input.text();
        this.author = by;
        this.writtenAt = at;
    }

    void edit(String newText, Instant at) {
        this.text = newText;
        this.editedAt = at;
    }

    void remove(Instant at) {
        this.text = null;
        this.removedAt = at;
    }

    /**
     * @throws NotAuthor if somebody else wrote it
     * @throws NotAllowedNow if it was removed
     */
    void requireChangeableBy(String user) {
        if (!author.equals(user)) {
            throw new NotAuthor();
        }
        if (removedAt != null) {
            throw new NotAllowedNow("comment-removed", "You removed this comment; write a new one.");
        }
    }

    void requireVersion(long expected) {
        Stale.check("comment", expected, version());
    }

    /** Whether it can be answered by a comment on this subject (CM3). */
    boolean takesReplyOn(String type, UUID id) {
        return replyTo == null && subjectType.equals(type) && subjectId.equals(id);
    }

    String text() {
        return text;
    }

    String author() {
        return author;
    }

    UUID replyTo() {
        return replyTo;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    CommentDetails details(String authorName, List<String> mentions, List<AttachmentDetails> attachments) {
        return new CommentDetails(
                id(),
                version(),
                subjectType,
                subjectId,
                replyTo,
                text,
                author,
                authorName,
                writtenAt,
                editedAt,
                removedAt,
                mentions,
                attachments);
    }
}
