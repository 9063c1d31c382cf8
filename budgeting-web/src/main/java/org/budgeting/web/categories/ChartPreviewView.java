package org.budgeting.web.categories;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.categories.ChartPreview;
import org.budgeting.categories.LimitEffect;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a move or a merge would do, as it is answered. */
@Schema(name = "ChartPreview", description = "What a move or a merge would do.")
public record ChartPreviewView(
        @Schema(description = "How many categories get another place: itself and all below it.", example = "3")
        int categories,

        @Schema(
                description = "Lines of plans, by category and month, that name it; they stay as they are.",
                example = "24")
        long planLines,

        @Schema(description = "Expenses that are of it; they stay where they are.", example = "118")
        long expenses,

        @Schema(description = "Lines of commitments that are of it; they stay where they are.", example = "2")
        long commitmentLines,

        @Schema(description = "Balances of it, by budget and month; they stay where they are.", example = "36")
        long balances,

        @Schema(description = "Budgets that bind others and would count otherwise.")
        List<LimitView> limits,

        @Schema(nullable = true, description = "Why it would be refused; null if it would not.")
        String refusal) {

    /** What it does to a budget that binds others. */
    @Schema(name = "LimitEffect", description = "What it does to a budget that binds others.")
    public record LimitView(
            UUID budget,
            @Schema(example = "Travel of all departments") String name,
            @Schema(example = "GBP") String currency,
            @Schema(example = "1200.00") String leftBefore,
            @Schema(example = "860.00") String leftAfter,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = YearMonth.class,
                    description = "Months of which it goes on counting what it counts, because they are closed.")
            List<YearMonth> closedMonths) {

        static LimitView of(LimitEffect effect) {
            return new LimitView(
                    effect.budget(),
                    effect.name(),
                    effect.currency(),
                    Amounts.shown(effect.leftBefore(), effect.currency()),
                    Amounts.shown(effect.leftAfter(), effect.currency()),
                    effect.closedMonths());
        }
    }

    static ChartPreviewView of(ChartPreview preview) {
        return new ChartPreviewView(
                preview.categories(),
                preview.uses("plan_lines"),
                preview.uses("expenses"),
                preview.uses("commitment_lines"),
                preview.uses("balances"),
                preview.limits().stream().map(LimitView::of).toList(),
                preview.refusal());
    }
}
