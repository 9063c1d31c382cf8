package org.budgeting.problems;

/** The thing's state forbids it: only a draft can be changed, only what waits can be decided. */
public final class NotAllowedNow extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotAllowedNow(String code, String detail) {
        super(Kind.CONFLICT, code, detail);
    }
}
