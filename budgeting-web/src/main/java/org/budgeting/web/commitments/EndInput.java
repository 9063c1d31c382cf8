package org.budgeting.web.commitments;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commitment ends, as it is sent. */
@Schema(name = "CommitmentEndInput", description = "Why a commitment ends.")
public record EndInput(
        @Size(max = 1000) @Schema(example = "The fair was cancelled")
        String reason) {}
