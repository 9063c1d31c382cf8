package org.budgeting.vendors;

import java.util.List;
import java.util.UUID;

/** A vendor as it is shown, with the other names by which it is known. */
public record VendorDetails(UUID id, long version, String name, List<String> synonyms) {}
