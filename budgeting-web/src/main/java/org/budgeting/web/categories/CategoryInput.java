package org.budgeting.web.categories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.budgeting.categories.NewCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category to add, as it is sent; also one that is proposed. */
@Schema(name = "CategoryInput", description = "A category to add.")
public record CategoryInput(
        @NotBlank @Size(max = 200) @Schema(example = "Marketing")
        String name,

        @Size(max = 2000) @Schema(nullable = true, example = "Campaigns, advertising, events")
        String description,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be written as #rrggbb")
        @Schema(nullable = true, example = "#8e44ad")
        String colour,

        @Size(max = 50) @Schema(nullable = true, description = "Name of an icon of the portal.", example = "megaphone")
        String icon,

        @Schema(nullable = true, description = "Id of the category above; absent at the top.")
        UUID parent) {

    NewCategory category() {
        return new NewCategory(name, description, colour, icon, parent);
    }

    static CategoryInput of(NewCategory proposed) {
        return new CategoryInput(
                proposed.name(), proposed.description(), proposed.colour(), proposed.icon(), proposed.parent());
    }
}
