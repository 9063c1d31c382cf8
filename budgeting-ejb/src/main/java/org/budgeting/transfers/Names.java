package org.budgeting.transfers;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Names of what transfers hold by id, looked up together. */
record Names(Map<UUID, String> budgets, Map<UUID, String> categories) {

    TransferDetails.Place place(UUID budget, UUID category, YearMonth month) {
        return new TransferDetails.Place(budget, budgets.get(budget), category, categories.get(category), month);
    }
}
