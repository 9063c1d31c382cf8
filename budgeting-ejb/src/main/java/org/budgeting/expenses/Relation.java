package org.budgeting.expenses;

/** What a row is to the one that it names. */
public enum Relation {
    /** Gives back all or a part of what it cost. */
    REFUNDS,
    /** Takes the whole of it back; both are cancelled then. */
    REVERSES,
    /** Stands in its place, after it was reversed. */
    CORRECTS
}
