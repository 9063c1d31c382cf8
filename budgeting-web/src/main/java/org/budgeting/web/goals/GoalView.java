package org.budgeting.web.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.goals.Feasibility;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalPace;
import org.budgeting.goals.GoalResult;
import org.budgeting.goals.GoalReturns;
import org.budgeting.goals.GoalStatus;
import org.budgeting.goals.GoalType;
import org.budgeting.pecunia.FeasibilityAnswer;
import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as it is answered. What Pecunia says is null until it has said it, and carries the moment of which it is. */
@Schema(
        name = "Goal",
        description = "Something to reach. What begins with `pecunia_` is null until Pecunia has judged it.")
public record GoalView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Leads of the spring campaign") String goalName,
        @Schema(example = "leads") GoalType goalType,
        @Schema(example = "500") String targetValue,
        @Schema(example = "120") String currentValue,
        @Schema(example = "leads") String unit,
        @Schema(example = "2026-03-01") LocalDate startOn,
        @Schema(example = "0") String startValue,
        @Schema(nullable = true, example = "2026-06-30") LocalDate dueOn,
        @Schema(nullable = true, example = "spring-2026") String campaign,

        @Schema(nullable = true, description = "The first of the budgets that pay for it.")
        UUID budget,

        @Schema(nullable = true, example = "Marketing 2026") String budgetName,
        List<PayerView> budgets,

        @Schema(nullable = true, description = "Of cost, revenue and cost per acquisition.", example = "GBP")
        String currency,

        @Schema(
                nullable = true,
                description = "What its budgets spent, by their shares; null without a budget.",
                example = "4800.00")
        String cost,

        @Schema(
                nullable = true,
                description = "The revenue that was recorded for it; null while there is none.",
                example = "6000.00")
        String revenue,

        @Schema(
                nullable = true,
                description = "(revenue − cost) / cost, in percent; null without either.",
                example = "25")
        String roiPercentage,

        @Schema(nullable = true, description = "Cost / current value, of leads and conversions.", example = "40.00")
        String cpa,

        @Schema(
                nullable = true,
                description = "Where a straight line from start to target is today; null without a due day.",
                example = "133.3")
        String expectedValue,

        @Schema(description = "The share of the way that is done; 1 is the target.", example = "0.24")
        String progress,

        @Schema(
                nullable = true,
                description =
                        "When its values so far, carried on in a straight line, come to the target; null if they do not. Null in lists.",
                example = "2026-07-12")
        LocalDate projectedOn,

        @Schema(
                nullable = true,
                description = "The same at the upper end of an 80 % range; null with fewer than three values.",
                example = "2026-06-28")
        LocalDate projectedEarliestOn,

        @Schema(
                nullable = true,
                description = "The same at its lower end; null if that does not lead there.",
                example = "2026-08-03")
        LocalDate projectedLatestOn,

        @Schema(nullable = true, description = "How feasible it is, 0 to 100.", example = "71")
        Integer pecuniaFeasibilityScore,

        @Schema(nullable = true, description = "That it is reached by the due day, 0 to 1.", example = "0.74")
        String pecuniaProbability,

        @Schema(nullable = true, description = "The named parts that the score is the sum of.")
        List<FactorView> pecuniaFactors,

        @Schema(nullable = true) List<AdviceView> pecuniaRecommendations,

        @Schema(nullable = true, description = "What to know before trusting it.")
        List<String> pecuniaWarnings,

        @Schema(nullable = true, description = "When Pecunia said it.")
        Instant pecuniaAsOf,

        @Schema(nullable = true, description = "Since when Pecunia has not answered newer questions; null if it has.")
        Instant pecuniaUnansweredSince,

        @Schema(example = "open") GoalStatus status,
        @Schema(nullable = true, example = "reached") GoalResult result,
        @Schema(nullable = true, example = "512") String finalValue,
        @Schema(nullable = true) String closingNote,

        @Schema(nullable = true, example = "aurora-budget-owner")
        String closedBy,

        @Schema(nullable = true) Instant closedAt,
        @Schema(example = "aurora-budget-owner") String createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** A budget that pays for a goal, and how much of its spending is for it. */
    @Schema(name = "GoalBudget", description = "A budget that pays for a goal.")
    public record PayerView(
            UUID budget,
            @Schema(example = "Marketing 2026") String budgetName,

            @Schema(description = "How much of its spending is for this goal, in percent.", example = "100")
            String share) {}

    /** A named part of the score. */
    @Schema(name = "GoalFactor", description = "A named part of the score.")
    public record FactorView(
            @Schema(example = "trend") String name,
            @Schema(example = "Trend against the target") String label,
            @Schema(example = "52") String points,
            @Schema(example = "70") String maxPoints,
            @Schema(description = "The figures behind it.") String explanation) {

        static FactorView of(HealthAnswer.Factor factor) {
            return new FactorView(
                    factor.name(),
                    factor.label(),
                    Amounts.plain(factor.points()),
                    Amounts.plain(factor.maxPoints()),
                    factor.explanation());
        }
    }

    /** Something that Pecunia proposes. */
    @Schema(name = "GoalAdvice", description = "Something that Pecunia proposes; a person or a policy decides.")
    public record AdviceView(
            @Schema(example = "high") String priority,

            @Schema(example = "It takes 2.6 a day; so far it was 1.9")
            String title,

            String description) {}

    static GoalView of(GoalDetails goal) {
        GoalReturns returns = goal.returns();
        GoalPace pace = goal.pace();
        Feasibility judged = goal.feasibility();
        FeasibilityAnswer said = judged == null ? null : judged.answer();
        GoalDetails.Payer first =
                goal.budgets().isEmpty() ? null : goal.budgets().get(0);
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.goalName(),
                goal.goalType(),
                Amounts.plain(goal.targetValue()),
                Amounts.plain(goal.currentValue()),
                goal.unit(),
                goal.startOn(),
                Amounts.plain(goal.startValue()),
                goal.dueOn(),
                goal.campaign(),
                first == null ? null : first.budget(),
                first == null ? null : first.budgetName(),
                goal.budgets().stream()
                        .map(payer -> new PayerView(payer.budget(), payer.budgetName(), Amounts.plain(payer.share())))
                        .toList(),
                returns.currency(),
                Amounts.shown(returns.cost(), returns.currency()),
                Amounts.shown(returns.revenue(), returns.currency()),
                Amounts.plain(returns.roiPercentage()),
                Amounts.shown(returns.costPerAcquisition(), returns.currency()),
                Amounts.plain(pace.expectedValue()),
                Amounts.plain(pace.progress()),
                pace.projectedOn(),
                pace.earliestOn(),
                pace.latestOn(),
                said == null ? null : said.score(),
                said == null ? null : Amounts.plain(said.probability()),
                said == null
                        ? null
                        : said.factors().stream().map(FactorView::of).toList(),
                said == null
                        ? null
                        : said.advice().stream()
                                .map(one -> new AdviceView(one.priority(), one.title(), one.description()))
                                .toList(),
                said == null ? null : said.warnings(),
                judged == null ? null : judged.asOf(),
                judged == null ? null : judged.unansweredSince(),
                goal.status(),
                goal.result(),
                Amounts.plain(goal.finalValue()),
                goal.closingNote(),
                goal.closedBy(),
                goal.closedAt(),
                goal.createdBy(),
                goal.createdAt(),
                goal.updatedAt());
    }
}
