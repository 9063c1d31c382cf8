package org.budgeting.vendors;

import java.util.UUID;

/** One vendor became a name of another one; told in the transaction that did it (VE3). */
public record VendorMerged(UUID from, UUID into) {}
