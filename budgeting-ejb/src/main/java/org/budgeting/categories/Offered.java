package org.budgeting.categories;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;

/**
 * What new plans and spending may name, of the categories that were asked for (G4, G5).
 *
 * @param standIns the category in whose name each is used: itself, or the one that it was merged into
 * @param retired those that cannot be used, with their names
 */
public record Offered(Map<UUID, UUID> standIns, Map<UUID, String> retired) {

    /** Refuses a category that nobody knows or that is retired. */
    public void check(InvalidInput.Check check, String field, UUID id) {
        check(check, field, id, Set.of());
    }

    /** The same, but what is there already may stay. */
    public void check(InvalidInput.Check check, String field, UUID id, Set<UUID> already) {
        check.refuseIf(!standIns.containsKey(id), field, "unknown", "There is no such category.")
                .refuseIf(
                        retired.containsKey(id) && !already.contains(id),
                        field,
                        "retired",
                        "The category " + retired.get(id) + " is retired; choose another one.");
    }

    /** Whether it is in use under its own name. */
    public boolean isInUse(UUID id) {
        return id.equals(standIns.get(id)) && !retired.containsKey(id);
    }

    /** The category itself, or the one that it was merged into; null for null. */
    public UUID standIn(UUID id) {
        return id == null ? null : standIns.getOrDefault(id, id);
    }
}
