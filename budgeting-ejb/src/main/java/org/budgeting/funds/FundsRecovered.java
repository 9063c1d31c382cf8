package org.budgeting.funds;

import java.util.UUID;

/**
 * A budget in which more was taken than it had has enough again, now and to the end of its horizon. Told while its
 * account is locked.
 */
public record FundsRecovered(UUID budget) {}
