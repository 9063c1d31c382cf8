package org.budgeting.transfers;

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

/**
 * A transfer to propose.
 *
 * @param lines each takes from one place and gives to another; all budgets are kept in one currency
 */
public record NewTransfer(
        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Line> lines) {

    /** An amount from one place in a plan to another, in the budgets' currency. */
    public record Line(
            @NotNull @Valid Place from,
            @NotNull @Valid Place to,
            @NotNull @Positive BigDecimal amount) {}

    /** A category in a month of an approved budget. */
    public record Place(
            @NotNull UUID budget,
            @NotNull UUID category,
            @NotNull YearMonth month) {}
}
