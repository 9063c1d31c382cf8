package org.budgeting.plans;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.problems.FieldProblem;

/**
 * What taking a file would do to a plan; nothing is written.
 *
 * @param version of the plan that it was held against
 * @param problems what stands in the way, with row and column; nothing is taken while there is one
 * @param cells that would change
 */
public record FileCheck(
        UUID budget, Integer revision, long version, String currency, List<Fault> problems, List<PlanCell> cells)
        implements Serializable {

    /**
     * A cell that cannot be read.
     *
     * @param row of the file, counted from 1
     * @param column by its name
     */
    public record Fault(long row, String column, String code, String message) implements Serializable {

        FieldProblem problem() {
            return new FieldProblem("rows[" + row + "]." + column, code, "Row " + row + ", " + column + ": " + message);
        }
    }

    /** What is changed in the file alone. */
    public List<PlanCell> getChanges() {
        return cells.stream().filter(cell -> !cell.conflict()).toList();
    }

    /** What is changed both here and in the file. */
    public List<PlanCell> getConflicts() {
        return cells.stream().filter(PlanCell::conflict).toList();
    }
}
