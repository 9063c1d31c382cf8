package org.budgeting.funds;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.calendar.Period;

/**
 * Which budgets bind another one (F5): those that stand at its department or above and at the category of the booking
 * or above, in every combination. Pure; answers without a query.
 */
final class Limits {

    static final Limits NONE = new Limits(List.of(), Map.of(), Map.of(), Map.of());

    private final List<Scope> scopes;
    private final Map<UUID, Place> places;
    private final Map<UUID, UUID> departmentParents;
    private final Map<UUID, UUID> categoryParents;

    /** What an open account that binds others reaches over. */
    record Scope(UUID budget, Currency currency, Period period, UUID department, UUID category) {}

    /** Where a budget stands that is booked to; no department is the whole tenant. */
    record Place(Currency currency, UUID department) {}

    Limits(
            List<Scope> scopes,
            Map<UUID, Place> places,
            Map<UUID, UUID> departmentParents,
            Map<UUID, UUID> categoryParents) {
        this.scopes = scopes;
        this.places = places;
        this.departmentParents = departmentParents;
        this.categoryParents = categoryParents;
    }

    /** The budgets that bind what is booked to {@code budget} in this category on this day. */
    List<UUID> binding(UUID budget, UUID category, LocalDate day) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        Place place = places.get(budget);
        return scopes.stream()
                .filter(scope -> scope.currency().equals(place.currency()))
                .filter(scope -> scope.period().contains(day))
                .filter(scope -> reaches(scope.department(), place.department(), departmentParents))
                .filter(scope -> reaches(scope.category(), category, categoryParents))
                .map(Scope::budget)
                .filter(binding -> !binding.equals(budget))
                .toList();
    }

    /** Whether {@code node} is {@code top} or stands below it; null as top stands above everything. */
    private static boolean reaches(UUID top, UUID node, Map<UUID, UUID> parents) {
        return top == null
                || Stream.iterate(node, here -> here != null, parents::get).anyMatch(top::equals);
    }
}
