package org.budgeting.rates;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** No rate holds between two currencies on a day (ER1). */
public final class RateMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    RateMissing(Currency from, Currency to, LocalDate day) {
        this("There is no rate from " + from + " to " + to + " of " + day + " or the " + RateBook.DAYS_OLD_MAX
                + " days before. Import the European Central Bank's file, add that rate, or give the one that the bank"
                + " charged.");
    }

    private RateMissing(String detail) {
        super(Kind.CONFLICT, "rate-missing", detail, List.of(new FieldProblem("currency", "rate-missing", detail)));
    }
}
