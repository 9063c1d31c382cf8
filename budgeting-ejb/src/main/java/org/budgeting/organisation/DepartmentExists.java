package org.budgeting.organisation;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A department of this name stands already in the same place of the tree (O1). */
public final class DepartmentExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    DepartmentExists(String name) {
        super(
                Kind.CONFLICT,
                "department-exists",
                "There is a department " + name + " already.",
                List.of(new FieldProblem("name", "exists", "There is a department of this name already.")));
    }
}
