package org.budgeting.categories;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A category of this name stands already in the same place of the tree (G1). */
public final class CategoryExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    CategoryExists(String name) {
        super(
                Kind.CONFLICT,
                "category-exists",
                "There is a category " + name + " already.",
                List.of(new FieldProblem("name", "exists", "There is a category of this name already.")));
    }
}
