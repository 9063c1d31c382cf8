package org.budgeting.web.categories;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purchase to try the rules on, as it is sent. */
@Schema(description = "A purchase to try the rules on.")
public record RuleTestInput(
        @Size(max = 200) @Schema(nullable = true, example = "Northern Railway")
        String vendor,

        @Size(max = 500) @Schema(nullable = true, example = "Tickets to the fair")
        String description) {}
