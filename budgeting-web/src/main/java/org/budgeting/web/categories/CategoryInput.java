package org.budgeting.web.categories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.NewCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category to add, or what a category shall become, as it is sent; also one that is proposed. */
@Schema(name = "CategoryInput", description = "A category to add, or what a category shall become.")
public record CategoryInput(
        @NotBlank @Size(max = 200) @Schema(example = "Marketing")
        String name,

        @Size(max = 2000) @Schema(nullable = true, example = "Campaigns, advertising, events")
        String description,

        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be written as #rrggbb")
        @Schema(nullable = true, example = "#8e44ad")
        String colour,

        @Pattern(regexp = "[a-z][a-z0-9-]{0,49}", message = "must be the name of an icon, such as building")
        @Schema(nullable = true, description = "Name of an icon of the portal.", example = "megaphone")
        String icon,

        @Schema(nullable = true, description = "Id of the category above; absent at the top.")
        UUID parent,

        @Size(max = NewCategory.SYNONYMS_MAX)
        @Schema(description = "Other names by which files know it; each stands once in the chart. None if absent.")
        List<@NotNull @NotBlank @Size(max = 200) String> synonyms) {

    NewCategory category() {
        return new NewCategory(name, description, colour, icon, parent, synonyms);
    }

    static CategoryInput of(NewCategory proposed) {
        return new CategoryInput(
                proposed.name(),
                proposed.description(),
                proposed.colour(),
                proposed.icon(),
                proposed.parent(),
                proposed.synonyms());
    }

    static CategoryInput of(CategoryDetails category) {
        return new CategoryInput(
                category.name(),
                category.description(),
                category.colour(),
                category.icon(),
                category.parent(),
                category.synonyms());
    }
}
