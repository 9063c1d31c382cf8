package org.budgeting.web.expenses;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.SplitDetails;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of several expenses as it is answered. */
@Schema(name = "Split", description = "A document of several expenses.")
public record SplitView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Rent and cleaning, May") String description,

        @Schema(description = "What its parts come to that are not cancelled, as it was paid.", example = "1500.00")
        String amount,

        @Schema(example = "GBP") String currency,
        @Schema(example = "2026-05-04") LocalDate date,

        @Schema(description = "In the order in which they were given; after them the corrections of parts.")
        List<ExpenseView> parts)
        implements Versioned {

    static SplitView of(SplitDetails split, ExpenseViews views) {
        ExpenseDetails first = split.first();
        return new SplitView(
                split.id(),
                split.parts().stream().mapToLong(ExpenseDetails::version).sum(),
                first.description(),
                split.amount().shown().toPlainString(),
                split.amount().currency().getCurrencyCode(),
                first.date(),
                views.of(split.parts()));
    }
}
