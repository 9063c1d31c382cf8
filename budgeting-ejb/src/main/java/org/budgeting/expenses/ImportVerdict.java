package org.budgeting.expenses;

import org.budgeting.problems.BusinessException;

/**
 * What became of an imported expense.
 *
 * @param refusal why it was rejected; null otherwise
 */
public record ImportVerdict(Result result, BusinessException refusal) {

    /** Recorded, known already, or rejected. */
    public enum Result {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    static final ImportVerdict ACCEPTED = new ImportVerdict(Result.ACCEPTED, null);
    static final ImportVerdict DUPLICATE = new ImportVerdict(Result.DUPLICATE, null);

    static ImportVerdict rejected(BusinessException refusal) {
        return new ImportVerdict(Result.REJECTED, refusal);
    }
}
