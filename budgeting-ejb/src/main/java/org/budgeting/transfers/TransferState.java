package org.budgeting.transfers;

/** Where a transfer stands: waiting for approval, done, or sent back and over. */
public enum TransferState {
    SUBMITTED,
    APPROVED,
    RETURNED
}
