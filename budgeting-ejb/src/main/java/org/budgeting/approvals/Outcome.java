package org.budgeting.approvals;

import java.util.Locale;

/** Where an approval stands; withdrawn is what its owner took back before anybody decided. */
public enum Outcome {
    WAITING,
    APPROVED,
    RETURNED,
    WITHDRAWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
