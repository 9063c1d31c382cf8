package org.budgeting.scanning;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** No file is taken unscanned, and the scanner does not answer (SC2). */
public final class ScannerSilent extends BusinessException {

    private static final long serialVersionUID = 1L;

    ScannerSilent() {
        super(
                Kind.UNAVAILABLE,
                "scanner-unavailable",
                "The virus scanner does not answer, so no file is taken. Try again in a moment.");
    }
}
