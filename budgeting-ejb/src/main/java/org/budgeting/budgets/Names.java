package org.budgeting.budgets;

import java.util.Map;
import java.util.UUID;

/** Names of other components' things that budgets hold by id, looked up together. */
record Names(Map<UUID, String> categories, Map<UUID, String> departments) {

    String category(UUID id) {
        return id == null ? null : categories.get(id);
    }

    String department(UUID id) {
        return id == null ? null : departments.get(id);
    }
}
