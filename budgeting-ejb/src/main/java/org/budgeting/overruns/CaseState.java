package org.budgeting.overruns;

/** Where an over-budget case stands: to be explained, waiting for approval, accepted, or not over budget any more. */
public enum CaseState {
    OPEN,
    PROPOSED,
    ACCEPTED,
    RESOLVED
}
