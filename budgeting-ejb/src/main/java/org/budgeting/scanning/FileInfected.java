package org.budgeting.scanning;

import java.util.List;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** A scanner found a virus in the file (SC1). */
public final class FileInfected extends BusinessException {

    private static final long serialVersionUID = 1L;

    FileInfected(String found) {
        super(
                Kind.INVALID,
                "file-infected",
                "The virus scanner found " + found + " in the file; it was not kept.",
                List.of(new FieldProblem("file", "infected", "The virus scanner found " + found + ".")));
    }
}
