package org.budgeting.commitments;

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

/**
 * A purchase to request.
 *
 * @param currency ISO 4217 code, the same as that of each budget
 * @param neededBy by when it is needed
 * @param expiresOn the last day on which it can be approved; {@value CommitmentService#RESERVED_DAYS} days from today
 *     if absent
 */
public record NewCommitment(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2000) String description,
        @Size(max = 200) String vendor,
        @NotBlank @Size(max = 3) String currency,
        @NotNull LocalDate neededBy,
        LocalDate expiresOn,
        @NotEmpty @Size(max = LINES_MAX) List<@Valid @NotNull Line> lines) {

    public static final int LINES_MAX = 50;

    /**
     * What it takes from one category of one budget.
     *
     * @param expectedOn when it is going to be spent; by when the whole is needed, if absent
     */
    public record Line(
            @NotNull UUID budget,
            @NotNull UUID category,
            LocalDate expectedOn,
            @NotNull @Positive BigDecimal amount) {

        Line in(UUID other) {
            return new Line(budget, other, expectedOn, amount);
        }
    }

    LocalDate expectedOn(Line line) {
        return line.expectedOn() == null ? neededBy : line.expectedOn();
    }

    BigDecimal sum() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
