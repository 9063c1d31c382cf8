package org.budgeting.web.comments;

import java.io.Serializable;
import java.util.UUID;
import org.budgeting.comments.CommentDetails;
import org.budgeting.comments.NewComment;

/** What is typed as a comment: a new one, an answer, or other words for one's own. */
public class CommentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private UUID replyTo;
    private String text;

    static CommentForm replyTo(CommentDetails comment) {
        CommentForm form = new CommentForm();
        form.replyTo = comment.id();
        return form;
    }

    static CommentForm of(CommentDetails comment) {
        CommentForm form = new CommentForm();
        form.id = comment.id();
        form.version = comment.version();
        form.text = comment.text();
        return form;
    }

    NewComment comment() {
        return new NewComment(text, replyTo);
    }

    /** Whether it changes a comment that was said before. */
    public boolean isChange() {
        return id != null;
    }

    UUID getId() {
        return id;
    }

    long getVersion() {
        return version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
