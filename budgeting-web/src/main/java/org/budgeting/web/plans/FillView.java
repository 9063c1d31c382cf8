package org.budgeting.web.plans;

import java.util.List;
import java.util.UUID;
import org.budgeting.plans.FillPreview;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What filling a plan would do, as it is answered. */
@Schema(name = "FillPreview", description = "What filling a plan would do; nothing is written.")
public record FillView(
        UUID id,
        long version,

        @Schema(nullable = true, description = "Number of the revision; null for the budget's own plan.", example = "2")
        Integer revision,

        @Schema(nullable = true, description = "The budget that is looked at; null for all of the department.")
        UUID source,

        @Schema(example = "GBP") String currency,
        @Schema(example = "12000.00") String before,
        @Schema(example = "12600.00") String after,
        @Schema(example = "600.00") String difference,

        @Schema(description = "By category name; also those that stay as they are.")
        List<LineView> lines,

        @Schema(
                description = "Send it with the filling, so that exactly this comes true.",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String fingerprint)
        implements Versioned {

    /** A line before and after. */
    @Schema(name = "FillLine", description = "A line before and after, over the whole period.")
    public record LineView(
            @Schema(nullable = true, description = "The budget as a whole if null.")
            UUID department,

            @Schema(nullable = true, example = "Sales") String departmentName,
            UUID category,
            @Schema(example = "Print") String categoryName,
            @Schema(example = "1000.00") String before,
            @Schema(example = "1050.00") String after,
            @Schema(example = "50.00") String difference) {}

    static FillView of(FillPreview preview) {
        String currency = preview.currency();
        return new FillView(
                preview.budget(),
                preview.version(),
                preview.revision(),
                preview.source(),
                currency,
                Amounts.shown(preview.getBefore(), currency),
                Amounts.shown(preview.getAfter(), currency),
                Amounts.shown(preview.getDifference(), currency),
                preview.lines().stream()
                        .map(line -> new LineView(
                                line.department(),
                                line.departmentName(),
                                line.category(),
                                line.categoryName(),
                                Amounts.shown(line.before(), currency),
                                Amounts.shown(line.after(), currency),
                                Amounts.shown(line.getDifference(), currency)))
                        .toList(),
                preview.fingerprint());
    }
}
