package org.budgeting.plans;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A wish to fill the lines of a plan from what was before.
 *
 * @param source budget to look at; if absent the one before, or all of the same department
 * @param upliftPercent what is added to each line; none if absent, less if below zero
 */
public record NewFill(@NotNull FillMethod method, UUID source, BigDecimal upliftPercent) implements Serializable {

    public NewFill {
        upliftPercent = upliftPercent == null ? BigDecimal.ZERO : upliftPercent;
    }
}
