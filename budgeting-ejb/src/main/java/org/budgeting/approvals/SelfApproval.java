package org.budgeting.approvals;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** Who submits never approves (W1). */
public final class SelfApproval extends BusinessException {

    private static final long serialVersionUID = 1L;

    SelfApproval() {
        super(Kind.FORBIDDEN, "self-approval", "You submitted this yourself; another approver has to decide.");
    }
}
