package org.budgeting.web.recommendations;

import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.web.rest.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that Pecunia proposes, as it is answered within a budget. */
@Schema(name = "Advice", description = "Something that Pecunia proposes; a person or a policy decides.")
public record AdviceView(
        @Schema(example = "Slow the spending on events") String title,
        @Schema(nullable = true) String description,

        @Schema(description = "optimization, risk_alert, opportunity, efficiency or savings.", example = "risk_alert")
        String recommendationType,

        @Schema(description = "low, medium, high or critical.", example = "high")
        String priority,

        @Schema(nullable = true, description = "In the budget's currency.", example = "640.00")
        String estimatedImpact,

        @Schema(nullable = true, description = "savings, revenue or efficiency.", example = "savings")
        String impactType) {

    public static AdviceView of(HealthAnswer.Advice advice, String currency) {
        return new AdviceView(
                advice.title(),
                advice.description(),
                advice.type(),
                advice.priority(),
                Amounts.shown(advice.estimatedImpact(), currency),
                advice.impactType());
    }
}
