package org.budgeting.plans;

/** Whose amount stays where a plan was changed both here and in a file. */
public enum Taking {
    /** The file's. */
    MINE,
    /** The plan's. */
    THEIRS
}
