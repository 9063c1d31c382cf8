package org.budgeting.imports;

import java.util.stream.Collectors;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;

/** Refusals in the words of a rejected row. */
final class Reasons {

    private Reasons() {}

    static String of(BusinessException refusal) {
        return refusal.fields().isEmpty()
                ? refusal.getMessage()
                : refusal.fields().stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    }
}
