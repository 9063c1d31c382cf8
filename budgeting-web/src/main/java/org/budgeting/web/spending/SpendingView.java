package org.budgeting.web.spending;

import org.budgeting.spending.SpendingCell;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent in one row and column, as it is answered. */
@Schema(
        name = "Spending",
        description = "What was spent in one row and column; without a dimension there is one of each currency.")
public record SpendingView(
        @Schema(example = "GBP") String currency,

        @Schema(
                nullable = true,
                description =
                        "What the row is of: an id, a month or a word; `none` where expenses have none, `other` for all that is not among the `top`. Null if nothing tells rows apart.",
                example = "2026-04")
        String row,

        @Schema(nullable = true, description = "What people call it.", example = "2026-04")
        String rowName,

        @Schema(nullable = true, description = "What the column is of, like `row`.", example = "credit_card")
        String column,

        @Schema(nullable = true, description = "What people call it.", example = "credit_card")
        String columnName,

        @Schema(description = "What was spent: what was refunded is taken off.", example = "1612.50")
        String amount,

        @Schema(description = "How many expenses and refunds.", example = "14")
        long expenses,

        @Schema(description = "The same in the months that it is compared with.", example = "1500.00")
        String before,

        @Schema(description = "More than before; below zero for less.", example = "112.50")
        String change,

        @Schema(nullable = true, description = "Of what was before; null if nothing was.", example = "7.5")
        String changePercent,

        @Schema(
                nullable = true,
                description =
                        "The plan of approved budgets. Null where plans do not say it: they know budgets, their departments, categories and months, but no vendors, ways to pay or statuses.",
                example = "1000.00")
        String planned,

        @Schema(nullable = true, description = "More than planned; below zero for less.", example = "612.50")
        String variance,

        @Schema(nullable = true, description = "Of what was planned; null if nothing was.", example = "61.3")
        String variancePercent) {

    static SpendingView of(SpendingCell cell) {
        String currency = cell.currency();
        SpendingCell.Mark row = cell.row();
        SpendingCell.Mark column = cell.column();
        return new SpendingView(
                currency,
                row == null ? null : row.key(),
                row == null ? null : row.name(),
                column == null ? null : column.key(),
                column == null ? null : column.name(),
                Amounts.shown(cell.amount(), currency),
                cell.count(),
                Amounts.shown(cell.before(), currency),
                Amounts.shown(cell.change(), currency),
                Amounts.plain(cell.changePercent()),
                Amounts.shown(cell.planned(), currency),
                Amounts.shown(cell.variance(), currency),
                Amounts.plain(cell.variancePercent()));
    }
}
