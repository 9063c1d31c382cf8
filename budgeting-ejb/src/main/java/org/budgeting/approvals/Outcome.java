package org.budgeting.approvals;

import java.util.Locale;

/** Where an approval stands. */
public enum Outcome {
    WAITING,
    APPROVED,
    RETURNED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
