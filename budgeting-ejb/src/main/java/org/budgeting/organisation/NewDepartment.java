package org.budgeting.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A department to add.
 *
 * @param parent id of the department above, absent at the top
 */
public record NewDepartment(@NotBlank @Size(max = 200) String name, UUID parent) {}
