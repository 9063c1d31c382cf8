package org.budgeting.approvals;

import java.util.UUID;
import org.budgeting.money.Money;

/**
 * A subject handed in for approval by the component that owns it.
 *
 * @param subjectType the owner's word for the kind of thing, such as {@code budget}
 * @param title what approvers read in their queue
 * @param amount what is at stake; null if no money is
 * @param note what the submitter says to the approvers; null for nothing
 */
public record Submission(String subjectType, UUID subjectId, String title, Money amount, String note) {

    public Submission(String subjectType, UUID subjectId, String title, Money amount) {
        this(subjectType, subjectId, title, amount, null);
    }
}
