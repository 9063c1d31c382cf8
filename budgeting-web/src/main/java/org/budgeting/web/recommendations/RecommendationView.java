package org.budgeting.web.recommendations;

import java.time.Instant;
import java.util.UUID;
import org.budgeting.recommendations.Recommendation;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of advice on one budget, as it is answered. */
@Schema(name = "BudgetRecommendation", description = "A piece of Pecunia's advice on one budget.")
public record RecommendationView(
        UUID budget,
        @Schema(example = "Marketing 2026") String budgetName,
        @Schema(example = "Slow the spending on events") String title,
        @Schema(nullable = true) String description,

        @Schema(description = "optimization, risk_alert, opportunity, efficiency or savings.", example = "risk_alert")
        String recommendationType,

        @Schema(description = "low, medium, high or critical.", example = "high")
        String priority,

        @Schema(nullable = true, description = "In the currency.", example = "640.00")
        String estimatedImpact,

        @Schema(description = "Currency of the budget.", example = "GBP")
        String currency,

        @Schema(nullable = true, description = "savings, revenue or efficiency.", example = "savings")
        String impactType,

        @Schema(description = "When Pecunia said it.") Instant asOf) {

    public static RecommendationView of(Recommendation recommendation) {
        var advice = recommendation.advice();
        return new RecommendationView(
                recommendation.budget(),
                recommendation.budgetName(),
                advice.title(),
                advice.description(),
                advice.type(),
                advice.priority(),
                Amounts.shown(advice.estimatedImpact(), recommendation.currency()),
                recommendation.currency(),
                advice.impactType(),
                recommendation.asOf());
    }
}
