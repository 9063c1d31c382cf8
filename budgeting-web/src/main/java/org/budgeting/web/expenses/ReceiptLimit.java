package org.budgeting.web.expenses;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.budgeting.expenses.ReceiptService;
import org.budgeting.web.rest.UploadLimit;

/** How much of a receipt is read. */
@Provider
@TakesReceipt
@Priority(Priorities.ENTITY_CODER)
public class ReceiptLimit extends UploadLimit {

    @Inject
    private ReceiptService receipts;

    @Override
    protected long fileBytesMax() {
        return receipts.fileBytesMax();
    }
}
