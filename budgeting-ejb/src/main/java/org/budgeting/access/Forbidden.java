package org.budgeting.access;

import java.util.Locale;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;

/** The caller's roles do not carry the right. */
public final class Forbidden extends BusinessException {

    private static final long serialVersionUID = 1L;

    public Forbidden(Right right) {
        super(
                Kind.FORBIDDEN,
                "forbidden",
                "Your roles do not allow you to "
                        + right.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + ". Ask an administrator of your organisation for a role that does.");
    }
}
