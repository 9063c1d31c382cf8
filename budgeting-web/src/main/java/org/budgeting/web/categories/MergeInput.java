package org.budgeting.web.categories;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a category shall be merged into, as it is sent. */
@Schema(description = "What a category shall be merged into.")
public record MergeInput(
        @NotNull @Schema(description = "Id of the category that stands for it from then on.")
        UUID into) {}
