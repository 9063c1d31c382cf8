package org.budgeting.web.organisation;

import java.util.UUID;
import org.budgeting.organisation.DepartmentDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department as it is answered. */
@Schema(name = "Department", description = "A department or cost centre.")
public record DepartmentView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Sales") String name,

        @Schema(nullable = true, description = "The department above; null at the top.")
        UUID parent)
        implements Versioned {

    static DepartmentView of(DepartmentDetails department) {
        return new DepartmentView(department.id(), department.version(), department.name(), department.parent());
    }
}
