package org.budgeting.categories;

import java.util.UUID;

/** A category as it is shown; see {@link NewCategory} for the fields. */
public record CategoryDetails(
        UUID id, long version, String name, String description, String colour, String icon, UUID parent) {}
