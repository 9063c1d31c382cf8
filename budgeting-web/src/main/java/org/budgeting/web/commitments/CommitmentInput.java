package org.budgeting.web.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.commitments.NewCommitment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purchase to request, as it is sent. */
@Schema(description = "A purchase to request. All of its lines are reserved, or none.")
public record CommitmentInput(
        @NotBlank @Size(max = 200) @Schema(example = "Stand at the spring fair")
        String title,

        @Size(max = 2000) @Schema(description = "What the approvers read.", example = "Same place as last year")
        String description,

        @Size(max = 200) @Schema(example = "Messe GmbH") String vendor,

        @NotBlank
        @Size(max = 3)
        @Schema(description = "ISO 4217 code, the same as that of each budget.", example = "GBP")
        String currency,

        @NotNull @Schema(description = "By when it is needed.", example = "2026-04-17")
        LocalDate neededBy,

        @Schema(
                description = "Last day on which it can be approved; 30 days from today if absent.",
                example = "2026-03-31")
        LocalDate expiresOn,

        @NotEmpty @Size(max = NewCommitment.LINES_MAX) @Schema(description = "Which budget pays how much.")
        List<@Valid @NotNull LineInput> lines) {

    /** What it takes from one category of one budget. */
    @Schema(name = "CommitmentLineInput", description = "What it takes from one category of one budget.")
    public record LineInput(
            @NotNull @Schema(description = "Id of an approved budget.")
            UUID budget,

            @NotNull @Schema(description = "Id of the category.")
            UUID category,

            @Schema(
                    description = "When it is going to be spent; by when it is needed, if absent.",
                    example = "2026-04-17")
            LocalDate expectedOn,

            @NotNull @Positive @Schema(example = "871.20") BigDecimal amount) {}

    NewCommitment commitment() {
        return new NewCommitment(
                title,
                description,
                vendor,
                currency,
                neededBy,
                expiresOn,
                lines.stream()
                        .map(line -> new NewCommitment.Line(
                                line.budget(), line.category(), line.expectedOn(), line.amount()))
                        .toList());
    }
}
