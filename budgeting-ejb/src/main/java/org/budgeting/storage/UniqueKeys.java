package org.budgeting.storage;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a unique key that somebody else was faster to take from other failures of the database. */
public final class UniqueKeys {

    private static final String TAKEN = "23505";
    private static final int TAKEN_ON_ORACLE = 1;
    private static final int CAUSES_MAX = 20;

    private UniqueKeys() {}

    public static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES_MAX)
                .anyMatch(cause -> cause instanceof SQLException sql && isTaken(sql));
    }

    /** Oracle has one state for all constraints and tells them apart by its own number. */
    private static boolean isTaken(SQLException failure) {
        return TAKEN.equals(failure.getSQLState())
                || "23000".equals(failure.getSQLState()) && failure.getErrorCode() == TAKEN_ON_ORACLE;
    }
}
