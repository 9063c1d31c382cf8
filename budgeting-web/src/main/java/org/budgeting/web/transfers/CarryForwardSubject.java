package org.budgeting.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.transfers.TransferService;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;

/** A carry-forward in the inbox. */
@RequestScoped
public class CarryForwardSubject implements ApprovalSubject {

    @Inject
    private TransferService transfers;

    @Override
    public String type() {
        return TransferService.CARRY_FORWARD;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        return TransferCard.of(transfers.get(item.subjectId()));
    }
}
