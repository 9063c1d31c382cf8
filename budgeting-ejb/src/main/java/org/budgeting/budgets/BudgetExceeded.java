package org.budgeting.budgets;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.money.Money;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** More is asked for than the budget has left, and its control is stop (F2). */
public final class BudgetExceeded extends BusinessException {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(Budget budget, BigDecimal left, BigDecimal asked) {
        super(
                Kind.CONFLICT,
                "budget-exceeded",
                sentence(budget, left, asked),
                List.of(new FieldProblem("amount", "budget-exceeded", sentence(budget, left, asked))));
    }

    private static String sentence(Budget budget, BigDecimal left, BigDecimal asked) {
        var currency = budget.money().currency();
        return "The budget " + budget.name() + " has " + new Money(left, currency) + " left; "
                + new Money(asked, currency) + " is asked for.";
    }
}
