package org.budgeting.transfers;

/** Why planned amounts move. */
public enum TransferKind {
    TRANSFER,
    CARRY_FORWARD
}
