package org.budgeting.bad.budgets;

/** A room that is open to the street. */
public class PublicHelper {

    public int help() {
        return 1;
    }
}
