package org.budgeting.funds;

import java.math.BigDecimal;
import java.util.List;
import org.budgeting.money.Money;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A plan would fall below what was reserved, committed or spent already. */
public final class BelowUsed extends BusinessException {

    private static final long serialVersionUID = 1L;

    BelowUsed(FundTerms terms, Funds funds) {
        this("In the budget " + terms.name() + " " + new Money(funds.taken(), terms.currency())
                + " is reserved, committed or spent already, so its plan cannot fall to "
                + new Money(funds.approved(), terms.currency()) + ".");
    }

    private BelowUsed(String sentence) {
        super(Kind.CONFLICT, "below-used", sentence, List.of(new FieldProblem("amount", "below-used", sentence)));
    }

    /** More would be taken from a month than is planned there. */
    static BelowUsed inMonth(FundTerms terms, Shift shift, BigDecimal left) {
        BigDecimal asked = shift.amount().negate();
        return new BelowUsed("The budget " + terms.name() + " plans "
                + new Money(left.add(asked), terms.currency()) + " there in "
                + shift.cell().month() + ", so " + new Money(asked, terms.currency()) + " cannot be taken from it.");
    }
}
