package org.budgeting.recurring;

import java.util.UUID;

/** A recurring expense came to have a day that may be due already. */
public record RecurringDue(String tenant, UUID recurring) {}
