package org.budgeting.web.variances;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rate that a budget was planned with, as it is sent. */
@Schema(description = "The rate that a budget was planned with.")
public record BudgetRateInput(
        @NotNull
        @Positive
        @Schema(description = "What a unit of the currency comes to in the budget's.", example = "0.86")
        BigDecimal rate) {}
