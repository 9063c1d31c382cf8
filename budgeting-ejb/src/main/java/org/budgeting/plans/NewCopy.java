package org.budgeting.plans;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A wish to plan the next period as this one.
 *
 * @param name if absent the model's, with its years moved on
 * @param startDate the day after the model ends, if absent; the length stays
 * @param upliftPercent what is added to each line; none if absent, less if below zero
 */
public record NewCopy(@Size(max = 200) String name, LocalDate startDate, BigDecimal upliftPercent) {

    public NewCopy {
        upliftPercent = upliftPercent == null ? BigDecimal.ZERO : upliftPercent;
    }
}
