package org.budgeting.web.transfers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.transfers.NewTransfer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as it is sent. */
@Schema(description = "Planned amounts that shall move between approved budgets, or between lines of one.")
public record TransferInput(
        @NotBlank @Size(max = 1000) @Schema(description = "Why.", example = "The fair was cancelled")
        String reason,

        @NotEmpty @Size(max = 200) @Schema(description = "What gives and what takes; all budgets in one currency.")
        List<@Valid @NotNull LineInput> lines) {

    /** An amount from one place to another. */
    @Schema(name = "TransferLineInput", description = "An amount from one place in a plan to another.")
    public record LineInput(
            @NotNull @Valid PlaceInput from,
            @NotNull @Valid PlaceInput to,
            @NotNull @Positive @Schema(example = "250.00") BigDecimal amount) {}

    /** A category in a month of an approved budget. */
    @Schema(name = "PlaceInput", description = "A category in a month of an approved budget.")
    public record PlaceInput(
            @NotNull UUID budget,
            @NotNull UUID category,
            @NotNull YearMonth month) {

        NewTransfer.Place place() {
            return new NewTransfer.Place(budget, category, month);
        }
    }

    NewTransfer transfer() {
        return new NewTransfer(
                reason,
                lines.stream()
                        .map(line -> new NewTransfer.Line(
                                line.from().place(), line.to().place(), line.amount()))
                        .toList());
    }
}
