package org.budgeting.bad.budgets;

/** A message to nobody. */
class Prints {

    void say() {
        System.out.println("done");
    }
}
