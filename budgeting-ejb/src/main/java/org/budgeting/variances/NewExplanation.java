package org.budgeting.variances;

import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;

/** Why a category used more or less in a month than was planned for it. */
public record NewExplanation(UUID category, YearMonth month, Cause cause, String text) {

    public static final int TEXT_MAX = 2000;

    public NewExplanation {
        text = text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
        new InvalidInput.Check()
                .refuseIf(category == null, "category", "required", "Say which category it is about.")
                .refuseIf(month == null, "month", "required", "Say which month it is about.")
                .refuseIf(cause == null, "cause", "required", "Choose a cause.")
                .refuseIf(text == null, "text", "required", "Say why.")
                .refuseIf(
                        text != null && text.length() > TEXT_MAX,
                        "text",
                        "too-long",
                        "Use at most " + TEXT_MAX + " characters.")
                .done();
    }
}
