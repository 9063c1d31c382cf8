package org.budgeting.categories;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A rule for this pattern stands already. */
public final class RuleExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    RuleExists(String pattern) {
        super(
                Kind.CONFLICT,
                "category-rule-exists",
                "There is a rule for " + pattern + " already.",
                List.of(new FieldProblem("pattern", "exists", "There is a rule for this already.")));
    }
}
