package org.budgeting.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.budgeting.organisation.NewDepartment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department to add, as it is sent. */
@Schema(description = "A department or cost centre to add.")
public record DepartmentInput(
        @NotBlank @Size(max = 200) @Schema(example = "Sales")
        String name,

        @Schema(description = "Id of the department above; absent at the top.")
        UUID parent) {

    NewDepartment department() {
        return new NewDepartment(name, parent);
    }
}
