package org.budgeting.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The realm roles of DESIGN.md and the rights that each carries. */
public enum Role {
    VIEWER(Right.READ),
    CONTRIBUTOR(Right.READ, Right.COMMENT, Right.DRAFT_BUDGETS, Right.RECORD_EXPENSES, Right.IMPORT_EXPENSES),
    BUDGET_OWNER(
            Right.READ,
            Right.COMMENT,
            Right.DRAFT_BUDGETS,
            Right.RECORD_EXPENSES,
            Right.RECORD_OUTSIDE,
            Right.IMPORT_EXPENSES,
            Right.SET_GOALS),
    APPROVER(Right.READ, Right.COMMENT, Right.APPROVE),
    FINANCE(
            Right.READ,
            Right.COMMENT,
            Right.DRAFT_BUDGETS,
            Right.RECORD_EXPENSES,
            Right.RECORD_OUTSIDE,
            Right.IMPORT_EXPENSES,
            Right.SET_GOALS,
            Right.CLOSE_PERIODS,
            Right.SET_THRESHOLDS,
            Right.KEEP_RATES,
            Right.SHAPE_CATEGORIES,
            Right.SHAPE_VENDORS),
    AUDITOR(Right.READ, Right.READ_AUDIT),
    TENANT_ADMIN(
            Right.READ,
            Right.COMMENT,
            Right.KEEP_RATES,
            Right.SHAPE_CATEGORIES,
            Right.SHAPE_VENDORS,
            Right.SHAPE_ORGANISATION,
            Right.ROTATE_KEYS,
            Right.MANAGE_WEBHOOKS);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }

    /** The role by its word in the token; empty for roles of other systems in the same realm. */
    public static Optional<Role> of(String word) {
        try {
            return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
