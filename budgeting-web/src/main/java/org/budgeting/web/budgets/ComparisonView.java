package org.budgeting.web.budgets;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.VersionComparison;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two versions beside each other as they are answered. */
@Schema(description = "What differs between two versions of a budget.")
public record ComparisonView(
        UUID budget,

        @Schema(description = "Number of the earlier version.", example = "1")
        int before,

        @Schema(description = "Number of the later version.", example = "2")
        int after,

        String currency,
        List<Fact> facts,
        List<Line> lines) {

    /** A field that differs. */
    @Schema(name = "DifferentFact", description = "A field that differs; null where it is absent.")
    public record Fact(
            @Schema(example = "end_date") String name,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after) {}

    /** An amount that differs. */
    @Schema(name = "DifferentLine", description = "A category in a month whose planned amount differs.")
    public record Line(
            @Schema(nullable = true, description = "The budget as a whole if null.")
            UUID department,

            @Schema(
                    nullable = true,
                    description = "Its place in the tree when the later version was written down.",
                    example = "Company / Sales")
            String departmentPath,

            UUID category,
            String categoryName,
            YearMonth month,
            @Schema(example = "1000.00") String before,
            @Schema(example = "1250.00") String after,
            @Schema(example = "250.00") String change) {}

    static ComparisonView of(VersionComparison both) {
        String currency = both.currency();
        return new ComparisonView(
                both.budget(),
                both.before(),
                both.after(),
                currency,
                both.facts().stream()
                        .map(fact -> new Fact(fact.name(), fact.before(), fact.after()))
                        .toList(),
                both.lines().stream()
                        .map(line -> new Line(
                                line.department(),
                                line.departmentPath(),
                                line.category(),
                                line.categoryName(),
                                line.month(),
                                Amounts.shown(line.before(), currency),
                                Amounts.shown(line.after(), currency),
                                Amounts.shown(line.change(), currency)))
                        .toList());
    }
}
