package org.budgeting.approvals;

import org.budgeting.problems.InvalidInput;

/** What an approver says. Returning needs a reason, so that the submitter knows what to do. */
public record Decision(Outcome outcome, String reason) {

    private static final int REASON_MAX = 2000;

    public Decision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        new InvalidInput.Check()
                .refuseIf(
                        outcome != Outcome.APPROVED && outcome != Outcome.RETURNED,
                        "decision",
                        "unknown",
                        "Say approved or returned.")
                .refuseIf(
                        outcome == Outcome.RETURNED && reason == null,
                        "reason",
                        "required",
                        "Say why, so that the submitter knows what to change.")
                .refuseIf(
                        reason != null && reason.length() > REASON_MAX,
                        "reason",
                        "too-long",
                        "Use at most " + REASON_MAX + " characters.")
                .done();
    }

    public static Decision approve(String reason) {
        return new Decision(Outcome.APPROVED, reason);
    }

    public static Decision returned(String reason) {
        return new Decision(Outcome.RETURNED, reason);
    }
}
