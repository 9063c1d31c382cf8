package org.budgeting.web.periods;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a period should be opened again, as it is sent. */
@Schema(description = "Why a period should be opened again.")
public record ReopeningInput(
        @NotBlank
        @Size(max = 2000)
        @Schema(description = "What the approvers read.", example = "The auditor found an invoice of March")
        String reason) {}
