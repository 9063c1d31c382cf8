package org.budgeting.comments;

import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** Only who wrote a comment changes or removes it, and its files (CM2). */
public final class NotAuthor extends BusinessException {

    private static final long serialVersionUID = 1L;

    NotAuthor() {
        super(
                Kind.FORBIDDEN,
                "not-author",
                "Somebody else wrote this comment. Only its author may change or remove it.");
    }
}
