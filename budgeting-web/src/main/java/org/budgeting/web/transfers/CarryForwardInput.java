package org.budgeting.web.transfers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.budgeting.transfers.NewCarryForward;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A carry-forward as it is sent. */
@Schema(description = "What a budget has left, to be handed on to the one after it.")
public record CarryForwardInput(
        @NotNull @Schema(description = "Id of the budget that hands on.")
        UUID from,

        @NotNull @Schema(description = "Id of the budget that takes; it starts later.")
        UUID to,

        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(description = "Percent of what is left; 100 if absent.", example = "50")
        BigDecimal percent,

        @Size(max = 200) @Schema(description = "Categories with a percentage of their own.")
        List<@Valid @NotNull ExceptionInput> exceptions) {

    /** A category of which another part is handed on. */
    @Schema(name = "CarryForwardException", description = "A category of which another part is handed on.")
    public record ExceptionInput(
            @NotNull UUID category,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Schema(example = "0")
            BigDecimal percent) {}

    NewCarryForward carryForward() {
        return new NewCarryForward(
                from,
                to,
                percent,
                exceptions == null
                        ? null
                        : exceptions.stream()
                                .map(one -> new NewCarryForward.Exception(one.category(), one.percent()))
                                .toList());
    }
}
