package org.budgeting.transfers;

/** Where a transfer stands: waiting for approval, done, sent back and over, or taken back before it was decided. */
public enum TransferState {
    SUBMITTED,
    APPROVED,
    RETURNED,
    WITHDRAWN
}
