package org.budgeting.bad.budgets;

import org.budgeting.bad.web.OpensAnUnguardedDoor;

/** A rule of the business that knows the page it is shown on. */
record KnowsThePage(OpensAnUnguardedDoor page) {}
