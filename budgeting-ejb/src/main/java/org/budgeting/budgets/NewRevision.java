package org.budgeting.budgets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an approved budget shall become (W3).
 *
 * @param reason why, for those who approve it and those who read it later
 * @param plan the whole plan as it shall be; in the budget's currency
 */
public record NewRevision(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Valid NewBudget plan) {}
