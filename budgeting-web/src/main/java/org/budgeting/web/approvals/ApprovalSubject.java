package org.budgeting.web.approvals;

import org.budgeting.approvals.ApprovalItem;

/**
 * What the inbox shows of one kind of thing that is approved. A component whose things are approved has one bean of
 * this beside its pages, and the text {@code subject.<type>} in the message bundle; nothing else is to be done.
 */
public interface ApprovalSubject {

    /** The word by which approvals know the kind. */
    String type();

    SubjectCard card(ApprovalItem item);
}
