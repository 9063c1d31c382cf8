package org.budgeting.web.transfers;

import java.util.List;
import java.util.UUID;
import org.budgeting.transfers.CarryForwardPreview;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a carry-forward would do, as it is answered. */
@Schema(name = "CarryForwardPreview", description = "What a carry-forward would do.")
public record CarryForwardPreviewView(
        @Schema(example = "GBP") String currency,

        @Schema(description = "The sum over the categories; below zero if more is taken back.", example = "200.00")
        String change,

        @Schema(description = "Whether one between these budgets waits for approval, so that no other is proposed.")
        boolean underWay,

        List<LineView> lines) {

    /** One category. */
    @Schema(name = "CarryForwardPreviewLine")
    public record LineView(
            UUID category,
            @Schema(example = "Print") String categoryName,

            @Schema(description = "What would be left if nothing had been handed on.", example = "200.00")
            String left,

            @Schema(description = "Of it that is handed on.", example = "100")
            String percent,

            @Schema(description = "What the policy hands on.", example = "200.00")
            String due,

            @Schema(description = "What was handed on already.", example = "0.00")
            String carried,

            @Schema(description = "Handed on above zero, taken back below.", example = "200.00")
            String change) {

        static LineView of(CarryForwardPreview.Line line, String currency) {
            return new LineView(
                    line.category(),
                    line.categoryName(),
                    Amounts.shown(line.left(), currency),
                    Amounts.plain(line.percent()),
                    Amounts.shown(line.due(), currency),
                    Amounts.shown(line.carried(), currency),
                    Amounts.shown(line.change(), currency));
        }
    }

    static CarryForwardPreviewView of(CarryForwardPreview preview) {
        String currency = preview.currency();
        return new CarryForwardPreviewView(
                currency,
                Amounts.shown(preview.change(), currency),
                preview.underWay(),
                preview.lines().stream()
                        .map(line -> LineView.of(line, currency))
                        .toList());
    }
}
