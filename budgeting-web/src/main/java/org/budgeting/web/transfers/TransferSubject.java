package org.budgeting.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.transfers.TransferService;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;

/** A transfer in the inbox. */
@RequestScoped
public class TransferSubject implements ApprovalSubject {

    @Inject
    private TransferService transfers;

    @Override
    public String type() {
        return TransferService.SUBJECT;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        return TransferCard.of(transfers.get(item.subjectId()));
    }
}
