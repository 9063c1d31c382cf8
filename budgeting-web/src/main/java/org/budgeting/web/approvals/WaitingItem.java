package org.budgeting.web.approvals;

import org.budgeting.approvals.ApprovalItem;

/** Something that waits for a decision, and what its owner shows of it. */
public record WaitingItem(ApprovalItem item, SubjectCard card) {}
