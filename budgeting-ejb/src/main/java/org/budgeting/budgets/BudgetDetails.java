package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Cell;
import org.budgeting.funds.CellFunds;

/**
 * A budget with its plan.
 *
 * @param lines planned against used, by category and month, in the order of category name and month; before approval
 *     nothing is used
 * @param plan as it would be written: a line for each department and category, phased as it is
 */
public record BudgetDetails(BudgetSummary budget, List<Line> lines, List<NewBudget.PlannedLine> plan) {

    /** One category in one month; amounts in the budget's currency. */
    public record Line(
            UUID category,
            String categoryName,
            YearMonth month,
            BigDecimal planned,
            BigDecimal reserved,
            BigDecimal committed,
            BigDecimal actual) {

        static Line of(CellFunds one, Names names) {
            Cell cell = one.cell();
            return new Line(
                    cell.category(),
                    names.category(cell.category()),
                    cell.month(),
                    one.planned(),
                    one.reserved(),
                    one.committed(),
                    one.actual());
        }
    }
}
