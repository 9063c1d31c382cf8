package org.budgeting.bad.budgets;

import java.util.Date;

/** A day of the last century. */
@SuppressWarnings("JavaUtilDate")
record OldDate(Date dueOn) {}
