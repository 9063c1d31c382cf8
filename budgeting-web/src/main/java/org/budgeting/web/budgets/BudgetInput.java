package org.budgeting.web.budgets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.Phasing;
import org.budgeting.budgets.PhasingMethod;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Horizon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget to draft, or what a draft shall become, as it is sent. */
@Schema(description = "A budget to draft, or what a draft shall become.")
public record BudgetInput(
        @NotBlank @Size(max = 200) @Schema(example = "Marketing 2026")
        String name,

        @Size(max = 4000) @Schema(example = "Campaigns and events of the year")
        String description,

        @NotNull @Schema(example = "annual") BudgetType budgetType,

        @NotNull
        @Positive
        @Schema(description = "Above zero, with no more decimals than the currency has.", example = "12000.00")
        BigDecimal amount,

        @NotBlank @Size(max = 3) @Schema(description = "ISO 4217 code.", example = "GBP")
        String currency,

        @NotNull @Schema(description = "First day.", example = "2026-01-01")
        LocalDate startDate,

        @NotNull @Schema(description = "Last day, included; at most 60 months after the first.", example = "2026-12-31")
        LocalDate endDate,

        @Schema(description = "Category of the whole amount if there are no lines.")
        UUID category,

        @Schema(description = "Department that spends it.") UUID department,

        @Size(max = 200)
        @Schema(description = "User name of who answers for it; you if absent.", example = "aurora-budget-owner")
        String owner,

        @Schema(description = "What happens to actual spending beyond the limit; stop if absent.", example = "stop")
        Control control,

        @Schema(description = "What happens to a request beyond the limit; as `control` if absent.", example = "warn")
        Control controlRequest,

        @Schema(
                description = "What happens to a commitment beyond the limit; as `control` if absent.",
                example = "stop")
        Control controlCommitment,

        @Schema(
                description = "Where the limit is: the amount of the whole period, or what is planned up to the month;"
                        + " annual if absent.",
                example = "annual")
        Horizon controlHorizon,

        @Schema(description = "Percent of the amount that may be used beyond it; 0 if absent.", example = "5")
        BigDecimal controlTolerance,

        @Schema(
                description =
                        "Whether it is a limit for all budgets of departments and categories below its own, and not"
                                + " spent from itself; false if absent.",
                example = "false")
        Boolean bindsDescendants,

        @Schema(description = "Return on investment to reach, as a ratio: 0.25 is 25 %.", example = "0.25")
        BigDecimal targetRoi,

        @PositiveOrZero @Schema(description = "Cost per acquisition to stay below.", example = "40.00")
        BigDecimal targetCpa,

        @Size(max = 500)
        @Schema(description = "How the amount divides over categories; absent for one line. They add up to the amount.")
        List<@Valid @NotNull LineInput> lines) {

    /** An amount for a category over the whole period. */
    @Schema(description = "An amount for a category over the whole period.")
    public record LineInput(
            @Schema(
                    description =
                            "The budget's own department or one below it, that it is planned for; the budget as a whole if absent.")
            UUID department,

            @NotNull UUID category,

            @NotNull @PositiveOrZero @Schema(example = "12000.00")
            BigDecimal amount,

            @Valid @Schema(description = "How it divides over the months; evenly if absent.")
            PhasingInput phasing) {

        NewBudget.PlannedLine line() {
            return new NewBudget.PlannedLine(department, category, amount, phasing == null ? null : phasing.phasing());
        }

        static LineInput of(NewBudget.PlannedLine line) {
            return new LineInput(line.department(), line.category(), line.amount(), PhasingInput.of(line.phasing()));
        }
    }

    /** How an amount divides over the months. */
    @Schema(description = "How an amount divides over the months, to the smallest unit of the currency.")
    public record PhasingInput(
            @Schema(description = "Even if absent.", example = "weights")
            PhasingMethod method,

            @Size(max = 61) @Schema(description = "One for each month, for `weights`; only their proportions count.")
            List<@NotNull @PositiveOrZero BigDecimal> weights,

            @Size(max = 61) @Schema(description = "One for each month, for `typed`; they add up to the line.")
            List<@NotNull @PositiveOrZero BigDecimal> amounts,

            @Schema(
                    description =
                            "Id of the budget to follow, for `last_year_actual` and `last_year_plan`; all of the department if absent.")
            UUID source) {

        Phasing phasing() {
            return new Phasing(method, weights, amounts, source);
        }

        static PhasingInput of(Phasing phasing) {
            return phasing.method() == PhasingMethod.EVEN
                    ? null
                    : new PhasingInput(phasing.method(), null, phasing.amounts(), null);
        }
    }

    NewBudget plan() {
        return new NewBudget(
                name,
                description,
                budgetType,
                amount,
                currency,
                startDate,
                endDate,
                category,
                department,
                owner,
                new ControlPolicy(control, controlRequest, controlCommitment, controlHorizon, controlTolerance),
                Boolean.TRUE.equals(bindsDescendants),
                targetRoi,
                targetCpa,
                lines == null ? null : lines.stream().map(LineInput::line).toList());
    }

    /** A budget as it would have been sent; what a merge patch is applied to. */
    static BudgetInput of(BudgetDetails details) {
        BudgetSummary budget = details.budget();
        return new BudgetInput(
                budget.name(),
                budget.description(),
                budget.budgetType(),
                budget.amount(),
                budget.currency(),
                budget.startDate(),
                budget.endDate(),
                budget.category(),
                budget.department(),
                budget.owner(),
                budget.control().actual(),
                budget.control().request(),
                budget.control().commitment(),
                budget.control().horizon(),
                budget.control().tolerance(),
                budget.bindsDescendants(),
                budget.targetRoi(),
                budget.targetCpa(),
                linesOf(details));
    }

    /** Absent for a plan of one even line, so that it follows a changed amount. */
    private static List<LineInput> linesOf(BudgetDetails details) {
        List<NewBudget.PlannedLine> plan = details.plan();
        boolean one = plan.size() == 1
                && plan.get(0).department() == null
                && plan.get(0).phasing().equals(Phasing.EVEN);
        return one ? null : plan.stream().map(LineInput::of).toList();
    }
}
