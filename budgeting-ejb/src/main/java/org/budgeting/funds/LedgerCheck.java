package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;

/** Whether the balances that everybody reads are the sums of the ledger's rows (F3), for those who audit. */
@Stateless
public class LedgerCheck {

    @Inject
    private LedgerComparison comparison;

    /** Every balance that is not the sum of its rows; empty as it should be. Walks the whole ledger of the tenant. */
    @Needs(Right.READ_AUDIT)
    public List<LedgerDifference> differences() {
        return comparison.differences();
    }
}
