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

        @Schema(nullable = true, description = "In the budget's currency, without trailing zeros.", example = "640")
        String estimatedImpact,

        @Schema(nullable = true, description = "savings, revenue or efficiency.", example = "savings")
        String impactType,

        @Schema(description = "When Pecunia said it.") Instant asOf) {

    static RecommendationView of(Recommendation recommendation) {
        var advice = recommendation.advice();
        return new RecommendationView(
                recommendation.budget(),
                recommendation.budgetName(),
                advice.title(),
                advice.description(),
                advice.type(),
                advice.priority(),
                Amounts.plain(advice.estimatedImpact()),
                advice.impactType(),
                recommendation.asOf());
    }
}
