package org.budgeting.organisation;

import java.util.UUID;

/** A department or cost centre as it is shown. */
public record DepartmentDetails(UUID id, long version, String name, UUID parent) {}
