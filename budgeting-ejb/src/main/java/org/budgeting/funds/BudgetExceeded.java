package org.budgeting.funds;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.money.Money;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** More is asked for than a budget has left, or one that binds it, and its control is stop (F2, F5). */
public final class BudgetExceeded extends BusinessException {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(String sentence) {
        this(sentence, "amount");
    }

    private BudgetExceeded(String sentence, String field) {
        super(
                Kind.CONFLICT,
                "budget-exceeded",
                sentence,
                List.of(new FieldProblem(field, "budget-exceeded", sentence)));
    }

    /** The same of an amount that has another name where it stands. */
    public BudgetExceeded onField(String field) {
        return new BudgetExceeded(getMessage(), field);
    }

    /** @param bound the name of the budget that is booked to; null if it is this one itself */
    static String sentence(FundTerms terms, String bound, BigDecimal left, BigDecimal asked) {
        return "The budget " + terms.name() + (bound == null ? "" : ", which binds " + bound + ",") + " has "
                + new Money(left, terms.currency()) + " left"
                + (terms.control().horizon() == Horizon.YEAR_TO_DATE ? " to date" : "") + "; "
                + new Money(asked, terms.currency()) + " is asked for.";
    }
}
