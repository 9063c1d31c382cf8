package org.budgeting.web.comments;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.budgeting.comments.CommentService;
import org.budgeting.web.rest.UploadLimit;

/** How much of a file to attach is read. */
@Provider
@TakesAttachment
@Priority(Priorities.ENTITY_CODER)
public class AttachmentLimit extends UploadLimit {

    @Inject
    private CommentService comments;

    @Override
    protected long fileBytesMax() {
        return comments.fileBytesMax();
    }
}
