package org.budgeting.categories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A category to add.
 *
 * @param colour {@code #rrggbb}, absent for none
 * @param icon name of an icon of the portal, absent for none
 * @param parent id of the category above, absent at the top
 */
public record NewCategory(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String description,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be written as #rrggbb")
        String colour,

        @Size(max = 50) String icon,
        UUID parent) {

    /** Only a name. */
    public static NewCategory named(String name) {
        return new NewCategory(name, null, null, null, null);
    }
}
