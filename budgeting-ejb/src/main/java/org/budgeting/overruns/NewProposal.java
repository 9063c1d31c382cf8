package org.budgeting.overruns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is said of an over-budget case.
 *
 * @param cause how it came to it
 * @param remedy what is done, so that it does not happen again
 */
public record NewProposal(
        @NotBlank @Size(max = TEXT_MAX) String cause,
        @NotBlank @Size(max = TEXT_MAX) String remedy) {

    public static final int TEXT_MAX = 2000;
}
