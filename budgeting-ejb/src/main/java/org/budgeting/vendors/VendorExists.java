package org.budgeting.vendors;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** Another vendor is known by this name (VE1). */
public final class VendorExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    VendorExists(String field, String name) {
        this(field, "Another vendor is known by the name " + name + "; merge the two if they are one.", 0);
    }

    private VendorExists(String field, String detail, int ignored) {
        super(Kind.CONFLICT, "vendor-exists", detail, List.of(new FieldProblem(field, "vendor-exists", detail)));
    }
}
