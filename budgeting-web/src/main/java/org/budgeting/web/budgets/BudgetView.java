package org.budgeting.web.budgets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.funds.Control;
import org.budgeting.funds.Funds;
import org.budgeting.funds.Horizon;
import org.budgeting.pecunia.HealthAnswer;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.web.recommendations.AdviceView;
import org.budgeting.web.rest.Amounts;
import org.budgeting.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget as it is answered. What Pecunia says is null until it has said it, and carries the moment of which it
 * speaks.
 */
@Schema(
        name = "Budget",
        description = "A budget. What begins with `pecunia_` or is projected is null until Pecunia has judged it.")
public record BudgetView(
        UUID id,
        @Schema(hidden = true) long version,
        @Schema(example = "Marketing 2026") String name,
        @Schema(nullable = true) String description,
        @Schema(example = "annual") BudgetType budgetType,
        @Schema(example = "12000.00") String amount,
        @Schema(example = "GBP") String currency,
        @Schema(example = "2026-01-01") LocalDate startDate,
        @Schema(example = "2026-12-31") LocalDate endDate,

        @Schema(description = "Where it stands in its life.", example = "approved")
        BudgetStage stage,

        @Schema(description = "Follows from stage, dates and spending.", example = "active")
        BudgetStatus status,

        @Schema(nullable = true) UUID category,
        @Schema(nullable = true, example = "Marketing") String categoryName,
        @Schema(nullable = true) UUID department,
        @Schema(nullable = true, example = "Sales") String departmentName,
        @Schema(example = "aurora-budget-owner") String owner,

        @Schema(description = "What happens to actual spending beyond the limit.", example = "stop")
        Control control,

        @Schema(description = "What happens to a request beyond the limit.", example = "warn")
        Control controlRequest,

        @Schema(description = "What happens to a commitment beyond the limit.", example = "stop")
        Control controlCommitment,

        @Schema(description = "Whether the limit is the whole amount or what is planned to date.", example = "annual")
        Horizon controlHorizon,

        @Schema(description = "Percent of the amount that may be used beyond it.", example = "5")
        String controlTolerance,

        @Schema(description = "Whether it is a limit for all budgets below it, and not spent from itself.")
        boolean bindsDescendants,

        @Schema(nullable = true, description = "Return on investment to reach, as a ratio.", example = "0.25")
        String targetRoi,

        @Schema(nullable = true, description = "Cost per acquisition to stay below.", example = "40.00")
        String targetCpa,

        @Schema(description = "Where the money is; all zero before approval.")
        FundsView funds,

        @Schema(description = "Share of the period that has passed, 0 to 1.", example = "0.8904")
        String elapsed,

        @Schema(description = "Goals that this budget pays for.")
        List<UUID> linkedGoals,

        @Schema(nullable = true, description = "0 to 100.", example = "84")
        Integer pecuniaHealthScore,

        @Schema(nullable = true, description = "excellent, good, moderate or critical.", example = "good")
        String pecuniaHealthGrade,

        @Schema(nullable = true, description = "low, medium or high.", example = "low")
        String pecuniaRiskLevel,

        @Schema(nullable = true, description = "The named parts of the score; their points add up to it.")
        List<FactorView> pecuniaFactors,

        @Schema(nullable = true) List<AdviceView> pecuniaRecommendations,

        @Schema(nullable = true, description = "When Pecunia said it.")
        Instant pecuniaAsOf,

        @Schema(nullable = true, description = "Since when Pecunia has not answered newer questions; null if it has.")
        Instant pecuniaUnansweredSince,

        @Schema(nullable = true, description = "Expected spending at the end of the period.", example = "11480.00")
        String projectedSpend,

        @Schema(
                nullable = true,
                description = "The amount less the projected spending; below zero for an overrun.",
                example = "520.00")
        String projectedVariance,

        @Schema(nullable = true, description = "Spending per day.", example = "31.45")
        String burnRate,

        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Schema(nullable = true) String approvedBy,
        @Schema(nullable = true) Instant approvedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Planned against used by category and month; only where one budget is asked for.")
        List<LineView> lines)
        implements Versioned {

    /** Where the money of a budget is. */
    @Schema(
            name = "Funds",
            description = "Where the money of a budget is: available = approved − reserved − committed − actual.")
    public record FundsView(
            @Schema(example = "12000.00") String approved,
            @Schema(example = "0.00") String reserved,
            @Schema(example = "250.00") String committed,
            @Schema(example = "4310.75") String actual,
            @Schema(example = "7439.25") String available) {

        static FundsView of(Funds funds, String currency) {
            return new FundsView(
                    Amounts.shown(funds.approved(), currency),
                    Amounts.shown(funds.reserved(), currency),
                    Amounts.shown(funds.committed(), currency),
                    Amounts.shown(funds.actual(), currency),
                    Amounts.shown(funds.available(), currency));
        }
    }

    /** A named part of the health score. */
    @Schema(name = "BudgetHealthFactor", description = "A named part of the health score.")
    public record FactorView(String name, String label, String points, String maxPoints, String explanation) {

        static FactorView of(HealthAnswer.Factor factor) {
            return new FactorView(
                    factor.name(),
                    factor.label(),
                    Amounts.plain(factor.points()),
                    Amounts.plain(factor.maxPoints()),
                    factor.explanation());
        }
    }

    /** One category in one month. */
    @Schema(name = "BudgetLine", description = "One category in one month.")
    public record LineView(
            UUID category,
            String categoryName,
            @Schema(example = "2026-04") YearMonth month,
            @Schema(example = "1000.00") String planned,
            @Schema(example = "0.00") String reserved,
            @Schema(example = "0.00") String committed,
            @Schema(example = "871.20") String actual) {

        static LineView of(BudgetDetails.Line line, String currency) {
            return new LineView(
                    line.category(),
                    line.categoryName(),
                    line.month(),
                    Amounts.shown(line.planned(), currency),
                    Amounts.shown(line.reserved(), currency),
                    Amounts.shown(line.committed(), currency),
                    Amounts.shown(line.actual(), currency));
        }
    }

    static BudgetView of(BudgetDetails details, BudgetHealth health, List<UUID> goals) {
        BudgetSummary budget = details.budget();
        return of(
                budget,
                health,
                goals,
                details.lines().stream()
                        .map(line -> LineView.of(line, budget.currency()))
                        .toList());
    }

    static BudgetView of(BudgetSummary budget, BudgetHealth health, List<UUID> goals) {
        return of(budget, health, goals, null);
    }

    private static BudgetView of(BudgetSummary budget, BudgetHealth health, List<UUID> goals, List<LineView> lines) {
        String currency = budget.currency();
        HealthAnswer said = health == null ? null : health.answer();
        return new BudgetView(
                budget.id(),
                budget.version(),
                budget.name(),
                budget.description(),
                budget.budgetType(),
                Amounts.shown(budget.amount(), currency),
                currency,
                budget.startDate(),
                budget.endDate(),
                budget.stage(),
                budget.status(),
                budget.category(),
                budget.categoryName(),
                budget.department(),
                budget.departmentName(),
                budget.owner(),
                budget.control().actual(),
                budget.control().request(),
                budget.control().commitment(),
                budget.control().horizon(),
                Amounts.plain(budget.control().tolerance()),
                budget.bindsDescendants(),
                Amounts.plain(budget.targetRoi()),
                Amounts.shown(budget.targetCpa(), currency),
                FundsView.of(budget.funds(), currency),
                Amounts.plain(budget.elapsed()),
                goals,
                said == null ? null : said.score(),
                said == null ? null : said.grade(),
                said == null ? null : said.risk(),
                said == null
                        ? null
                        : said.factors().stream().map(FactorView::of).toList(),
                said == null
                        ? null
                        : said.advice().stream()
                                .map(advice -> AdviceView.of(advice, currency))
                                .toList(),
                health == null ? null : health.asOf(),
                health == null ? null : health.unansweredSince(),
                said == null ? null : Amounts.shown(said.projectedSpend(), currency),
                said == null ? null : Amounts.shown(said.projectedVariance(), currency),
                said == null ? null : Amounts.shown(said.burnRate(), currency),
                budget.createdBy(),
                budget.createdAt(),
                budget.updatedAt(),
                budget.approvedBy(),
                budget.approvedAt(),
                lines);
    }
}
