package org.budgeting.categories;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A component that holds categories by their ids. One bean a component. */
public interface CategoryUser {

    /** How many of its things stand at these categories, by the word of what they are, such as {@code expenses}. */
    Map<String, Long> uses(Set<UUID> categories);
}
