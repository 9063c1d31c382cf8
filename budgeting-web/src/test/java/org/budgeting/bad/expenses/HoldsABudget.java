package org.budgeting.bad.expenses;

import org.budgeting.bad.budgets.PublicEntity;

/** A row that holds another component's row instead of its id. */
record HoldsABudget(PublicEntity budget) {}
