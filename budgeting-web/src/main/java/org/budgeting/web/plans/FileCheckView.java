package org.budgeting.web.plans;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.plans.FileCheck;
import org.budgeting.plans.PlanCell;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What taking a file would do, as it is answered. */
@Schema(name = "PlanFileCheck", description = "What taking a file would do to a plan; nothing is written.")
public record FileCheckView(
        UUID id,
        long version,

        @Schema(nullable = true, description = "Number of the revision; null for the budget's own plan.", example = "2")
        Integer revision,

        @Schema(example = "GBP") String currency,

        @Schema(description = "What stands in the way; nothing is taken while there is one.")
        List<FaultView> problems,

        @Schema(description = "Changed both in the file and here since the file was given out.")
        List<CellView> conflicts,

        @Schema(description = "Changed in the file alone.") List<CellView> changes)
        implements Versioned {

    /** A cell that cannot be read. */
    @Schema(name = "PlanFileProblem", description = "A cell that cannot be read.")
    public record FaultView(
            @Schema(description = "Of the file, counted from 1.", example = "4")
            long row,

            @Schema(example = "Plan 2026-04") String column,
            @Schema(example = "not-an-amount") String code,
            @Schema(example = "\"about 100\" is no amount.") String message) {}

    /** A cell that would change. */
    @Schema(name = "PlanFileCell", description = "A cell that would change.")
    public record CellView(
            @Schema(description = "Of the file, counted from 1.", example = "4")
            long row,

            @Schema(nullable = true, description = "The budget as a whole if null.")
            UUID department,

            @Schema(nullable = true, example = "Sales") String departmentName,
            UUID category,
            @Schema(example = "Premises / Rent") String categoryName,
            @Schema(example = "2026-04") YearMonth month,

            @Schema(
                    nullable = true,
                    description = "As it was given out; null if the file does not say.",
                    example = "100.00")
            String base,

            @Schema(description = "In the file.", example = "120.00")
            String mine,

            @Schema(description = "In the plan.", example = "110.00")
            String theirs) {

        static CellView of(PlanCell cell, String currency) {
            return new CellView(
                    cell.row(),
                    cell.department(),
                    cell.departmentName(),
                    cell.category(),
                    cell.categoryName(),
                    cell.month(),
                    Amounts.shown(cell.base(), currency),
                    Amounts.shown(cell.mine(), currency),
                    Amounts.shown(cell.theirs(), currency));
        }
    }

    static FileCheckView of(FileCheck check) {
        String currency = check.currency();
        return new FileCheckView(
                check.budget(),
                check.version(),
                check.revision(),
                currency,
                check.problems().stream()
                        .map(fault -> new FaultView(fault.row(), fault.column(), fault.code(), fault.message()))
                        .toList(),
                check.getConflicts().stream()
                        .map(cell -> CellView.of(cell, currency))
                        .toList(),
                check.getChanges().stream()
                        .map(cell -> CellView.of(cell, currency))
                        .toList());
    }
}
