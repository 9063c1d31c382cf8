package org.budgeting.rates;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** There is a rate by hand between these currencies of that day already. */
public final class RateExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "There is a rate by hand of that day already; correct it.";

    RateExists() {
        super(Kind.CONFLICT, "rate-exists", DETAIL, List.of(new FieldProblem("date", "rate-exists", DETAIL)));
    }
}
