package org.budgeting.web.comments;

import jakarta.inject.Inject;
import org.budgeting.comments.CommentService;
import org.budgeting.comments.MentionDetails;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Where one is mentioned, the newest first. */
@PageBean
public class MentionListPage extends PagedList<MentionDetails> {

    private static final long serialVersionUID = 1L;
    private static final int MENTIONS = 20;

    @Inject
    private CommentService comments;

    public MentionListPage() {
        super(MENTIONS);
    }

    @Override
    protected Page<MentionDetails> read(PageRequest request) {
        return comments.mentionsOfMe(false, request);
    }

    public void see() {
        comments.seeMentions();
        load();
        Messages.addGlobalInfo(Words.text("mentions.seen"));
    }

    public boolean isAnyUnseen() {
        return getRows().stream().anyMatch(MentionDetails::isUnseen);
    }
}
