package org.budgeting.expenses;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** The same file is a receipt of the expense already (X9). */
public final class ReceiptExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReceiptExists(String fileName) {
        super(
                Kind.CONFLICT,
                "receipt-exists",
                "The same file is a receipt of this expense already, as " + fileName + ".",
                List.of(new FieldProblem("file", "exists", "This expense has the same file already.")));
    }
}
