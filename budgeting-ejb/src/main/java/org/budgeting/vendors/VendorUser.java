package org.budgeting.vendors;

import java.util.Map;
import java.util.UUID;

/** A component that holds vendors by their ids. One bean a component. */
public interface VendorUser {

    /** How many of its things are of a vendor, by the word of what they are, such as {@code expenses}. */
    Map<String, Long> uses(UUID vendor);
}
