package org.budgeting.transfers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a budget has left, to be handed on to the one after it.
 *
 * @param percent of what is left in a category that is handed on; 100 if absent
 * @param exceptions categories with a percentage of their own
 */
public record NewCarryForward(
        @NotNull UUID from,
        @NotNull UUID to,
        @DecimalMin("0") @DecimalMax("100") BigDecimal percent,
        @Size(max = 200) List<@Valid @NotNull Exception> exceptions) {

    /** A category of which another part is handed on. */
    public record Exception(
            @NotNull UUID category,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal percent) {}

    public NewCarryForward {
        percent = percent == null ? new BigDecimal("100") : percent;
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    BigDecimal percentOf(UUID category) {
        return exceptions.stream()
                .filter(one -> one.category().equals(category))
                .map(Exception::percent)
                .findFirst()
                .orElse(percent);
    }
}
