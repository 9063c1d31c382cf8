package org.budgeting.plans;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A file changes cells that somebody else changed since it was given out, and nobody chose between them. */
public final class PlanConflicts extends BusinessException {

    private static final long serialVersionUID = 1L;

    PlanConflicts(List<PlanCell> cells) {
        super(
                Kind.CONFLICT,
                "plan-conflicts",
                cells.size() + " cells were changed both in the file and here. Choose whose amounts shall stay.",
                cells.stream().map(PlanConflicts::problem).toList());
    }

    private static FieldProblem problem(PlanCell cell) {
        return new FieldProblem(
                "rows[" + cell.row() + "]." + PlanSheet.PLAN + cell.month(),
                "conflict",
                cell.getName() + ", " + cell.month() + ": was "
                        + (cell.base() == null ? "unknown" : cell.base().toPlainString()) + ", is "
                        + cell.theirs().toPlainString() + " here and "
                        + cell.mine().toPlainString()
                        + " in the file.");
    }
}
