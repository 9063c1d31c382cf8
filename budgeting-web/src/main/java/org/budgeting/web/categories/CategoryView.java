package org.budgeting.web.categories;

import java.util.List;
import java.util.UUID;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as it is answered. */
@Schema(name = "Category", description = "A kind of spending.")
public record CategoryView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Marketing") String name,

        @Schema(nullable = true, example = "Campaigns, advertising, events")
        String description,

        @Schema(nullable = true, example = "#8e44ad") String colour,
        @Schema(nullable = true, example = "megaphone") String icon,

        @Schema(nullable = true, description = "The category above; null at the top.")
        UUID parent,

        @Schema(description = "Other names by which files know it.")
        List<String> synonyms,

        @Schema(description = "Whether new plans and spending do not find it any more.")
        boolean retired,

        @Schema(nullable = true, description = "The category that stands for it; null unless it was merged.")
        UUID mergedInto)
        implements Versioned {

    static CategoryView of(CategoryDetails category) {
        return new CategoryView(
                category.id(),
                category.version(),
                category.name(),
                category.description(),
                category.colour(),
                category.icon(),
                category.parent(),
                category.synonyms(),
                category.retired(),
                category.mergedInto());
    }
}
