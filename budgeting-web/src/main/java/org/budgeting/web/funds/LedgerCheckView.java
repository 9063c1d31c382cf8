package org.budgeting.web.funds;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Funds;
import org.budgeting.funds.LedgerDifference;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comparing rows and balances found, as it is answered. */
@Schema(name = "LedgerCheck", description = "What comparing the ledger's rows with the balances found.")
public record LedgerCheckView(
        @Schema(description = "Whether every balance is the sum of its rows.", example = "true")
        boolean holds,

        @Schema(description = "The first 200 balances that are not the sum of their rows, of budgets and of cells.")
        List<DifferenceView> differences) {

    /** A balance that is not the sum of its rows. */
    @Schema(name = "LedgerDifference", description = "A balance that is not the sum of its rows.")
    public record DifferenceView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,
            @Schema(example = "GBP") String currency,

            @Schema(nullable = true, description = "Null for the balance of the whole budget.")
            UUID category,

            @Schema(nullable = true, description = "Null for the balance of the whole budget.")
            YearMonth month,

            FiguresView kept,
            FiguresView added) {}

    /** The four figures of a balance. */
    @Schema(name = "LedgerFigures")
    public record FiguresView(
            @Schema(example = "1200.00") String approved,
            @Schema(example = "0.00") String reserved,
            @Schema(example = "0.00") String committed,
            @Schema(example = "310.00") String actual) {

        static FiguresView of(Funds funds, String currency) {
            return new FiguresView(
                    Amounts.shown(funds.approved(), currency),
                    Amounts.shown(funds.reserved(), currency),
                    Amounts.shown(funds.committed(), currency),
                    Amounts.shown(funds.actual(), currency));
        }
    }

    static LedgerCheckView of(List<LedgerDifference> differences) {
        return new LedgerCheckView(
                differences.isEmpty(),
                differences.stream()
                        .map(one -> new DifferenceView(
                                one.budget(),
                                one.budgetName(),
                                one.currency(),
                                one.category(),
                                one.month(),
                                FiguresView.of(one.kept(), one.currency()),
                                FiguresView.of(one.added(), one.currency())))
                        .toList());
    }
}
