package org.budgeting.web.variances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.variances.Cause;
import org.budgeting.variances.NewExplanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An explanation, as it is sent. */
@Schema(name = "VarianceExplanationInput", description = "Why a category used more or less in a month than planned.")
public record ExplanationInput(
        @NotNull @Schema(description = "Id of the category.")
        UUID category,

        @NotNull @Schema(description = "A month that has ended.", example = "2026-04")
        YearMonth month,

        @NotNull @Schema(example = "price") Cause cause,

        @NotBlank
        @Size(max = NewExplanation.TEXT_MAX)
        @Schema(description = "Plain text.", example = "Paper became dearer in spring.")
        String text) {

    NewExplanation explanation() {
        return new NewExplanation(category, month, cause, text);
    }
}
