package org.budgeting.web.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.plans.Resolution;
import org.budgeting.plans.Taking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of conflicts, as it is sent. */
@Schema(description = "What becomes of cells that were changed both in the file and here.")
public record ResolutionInput(
        @Schema(
                description = "Of those that nothing is chosen for: mine (the file's) or theirs; absent to be asked.",
                example = "theirs")
        Taking otherwise,

        @Size(max = 30_500) List<@Valid @NotNull ChoiceInput> choices) {

    /** What was chosen for one cell. */
    @Schema(name = "ConflictChoice", description = "What was chosen for one cell.")
    public record ChoiceInput(
            @Schema(description = "The budget as a whole if absent.")
            UUID department,

            @NotNull UUID category,
            @NotNull @Schema(example = "2026-04") YearMonth month,

            @NotNull @Schema(description = "mine (the file's) or theirs.", example = "mine")
            Taking take) {}

    Resolution resolution() {
        return new Resolution(
                otherwise,
                choices == null
                        ? List.of()
                        : choices.stream()
                                .map(one -> new Resolution.Choice(
                                        one.department(), one.category(), one.month(), one.take()))
                                .toList());
    }
}
