package org.budgeting.categories;

import java.util.List;

/** The chart that a new tenant can start with. */
final class DefaultCategories {

    static final String UNCATEGORISED = "Uncategorised";

    static final List<NewCategory> ALL = List.of(
            category("Marketing", "Campaigns, advertising, events", "#8e44ad", "megaphone"),
            category("Travel", "Journeys, hotels, subsistence", "#2471a3", "car"),
            category("Office supplies", "Stationery, furniture, consumables", "#b7950b", "pencil"),
            category("Software and subscriptions", "Licences and online services", "#117a65", "cloud"),
            category("Equipment", "Hardware and machines", "#616a6b", "desktop"),
            category("Professional services", "Consulting, legal, audit", "#a04000", "briefcase"),
            category("Training", "Courses, conferences, books", "#1e8449", "book"),
            category("Facilities", "Rent, energy, maintenance", "#784212", "building"),
            category("Personnel", "Salaries and temporary staff", "#922b21", "users"),
            category(UNCATEGORISED, "Spending that nobody has put anywhere yet", "#566573", "question"));

    private DefaultCategories() {}

    private static NewCategory category(String name, String description, String colour, String icon) {
        return new NewCategory(name, description, colour, icon, null);
    }
}
