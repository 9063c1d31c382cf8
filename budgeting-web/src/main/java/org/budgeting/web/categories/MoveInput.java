package org.budgeting.web.categories;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a category shall hang, as it is sent. */
@Schema(description = "Where a category shall hang.")
public record MoveInput(
        @Schema(nullable = true, description = "Id of the category above; absent for the top.")
        UUID parent) {}
