package org.budgeting.categories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A category to add, or what a category shall become.
 *
 * @param colour {@code #rrggbb}, absent for none
 * @param icon name of an icon of the portal, absent for none
 * @param parent id of the category above, absent at the top
 * @param synonyms other names by which files know it; none if absent
 */
public record NewCategory(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String description,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be written as #rrggbb")
        String colour,

        @Pattern(regexp = "[a-z][a-z0-9-]{0,49}", message = "must be the name of an icon, such as building")
        String icon,

        UUID parent,
        @Size(max = SYNONYMS_MAX) List<@NotNull @NotBlank @Size(max = 200) String> synonyms) {

    public static final int SYNONYMS_MAX = 50;

    public NewCategory {
        synonyms = synonyms == null ? List.of() : synonyms.stream().toList();
    }

    /** One without other names. */
    public NewCategory(String name, String description, String colour, String icon, UUID parent) {
        this(name, description, colour, icon, parent, List.of());
    }

    /** Only a name. */
    public static NewCategory named(String name) {
        return new NewCategory(name, null, null, null, null);
    }
}
