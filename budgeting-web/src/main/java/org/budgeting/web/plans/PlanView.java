package org.budgeting.web.plans;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that can be written, or one in force, as it is answered. */
@Schema(
        name = "Plan",
        description = "The lines of a draft, or of the revision in draft; if there is neither, those in force.")
public record PlanView(
        UUID id,
        long version,

        @Schema(nullable = true, description = "Number of the revision; null for the budget's own plan.", example = "2")
        Integer revision,

        @Schema(description = "Whether it can be written.") boolean writable,

        @Schema(example = "GBP") String currency,
        @Schema(example = "12000.00") String amount,
        @Schema(description = "By category name.") List<LineView> lines)
        implements Versioned {

    /** A line. */
    @Schema(name = "PlanLine", description = "A line of a plan.")
    public record LineView(
            @Schema(nullable = true, description = "The budget as a whole if null.")
            UUID department,

            @Schema(nullable = true, example = "Sales") String departmentName,
            UUID category,
            @Schema(example = "Print") String categoryName,
            @Schema(example = "12000.00") String amount,

            @Schema(description = "Every month of the budget, in order.")
            List<MonthView> months) {}

    /** A month of a line. */
    @Schema(name = "PlanMonth", description = "What is planned in a month.")
    public record MonthView(
            @Schema(example = "2026-04") YearMonth month,
            @Schema(example = "1000.00") String amount) {}

    static PlanView of(WorkingPlan working) {
        String currency = working.plan().currency();
        return new PlanView(
                working.budget(),
                working.version(),
                working.revision(),
                working.writable(),
                currency,
                Amounts.shown(working.plan().amount(), currency),
                working.rows().stream()
                        .map(row -> line(row, working.months(), currency))
                        .toList());
    }

    private static LineView line(WorkingPlan.Row row, List<YearMonth> months, String currency) {
        List<BigDecimal> amounts = row.amounts();
        return new LineView(
                row.department(),
                row.departmentName(),
                row.category(),
                row.categoryName(),
                Amounts.shown(row.amount(), currency),
                IntStream.range(0, months.size())
                        .mapToObj(n -> new MonthView(months.get(n), Amounts.shown(amounts.get(n), currency)))
                        .toList());
    }
}
