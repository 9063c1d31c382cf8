package org.budgeting.web.goals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalType;
import org.budgeting.goals.NewGoal;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal to set, or what a goal shall become, as it is sent. */
@Schema(description = "A goal to set, or what a goal shall become.")
public record GoalInput(
        @NotBlank @Size(max = 200) @Schema(example = "Leads of the spring campaign")
        String goalName,

        @NotNull @Schema(example = "leads") GoalType goalType,

        @NotNull @Positive @Schema(description = "What to reach, in the unit; at most four decimals.", example = "500")
        BigDecimal targetValue,

        @Schema(
                nullable = true,
                description =
                        "What is reached so far, kept as today's value where it is another one; as it is, if absent.",
                example = "120")
        BigDecimal currentValue,

        @NotBlank @Size(max = 40) @Schema(description = "What is counted.", example = "leads")
        String unit,

        @Schema(
                nullable = true,
                description = "The day on which it begins; today, or as it is, if absent.",
                example = "2026-03-01")
        LocalDate startOn,

        @Schema(nullable = true, description = "What it begins with; 0 if absent.", example = "0")
        BigDecimal startValue,

        @Schema(nullable = true, description = "The day by which to reach it; absent for none.", example = "2026-06-30")
        LocalDate dueOn,

        @Size(max = 200)
        @Schema(
                nullable = true,
                description = "The campaign's id or name elsewhere; absent for none.",
                example = "spring-2026")
        String campaign,

        @Schema(nullable = true, description = "Id of the one budget that pays for it; instead of `budgets`.")
        UUID budget,

        @Size(max = 20) @Schema(description = "The budgets that pay for it, all in one currency; none if absent.")
        List<@Valid @NotNull PayerInput> budgets) {

    /** A budget that pays for a goal. */
    @Schema(name = "GoalBudgetInput", description = "A budget that pays for a goal.")
    public record PayerInput(
            @NotNull UUID budget,

            @Positive
            @DecimalMax("100")
            @Schema(
                    nullable = true,
                    description = "How much of its spending is for this goal, in percent; 100 if absent.",
                    example = "50")
            BigDecimal share) {}

    NewGoal goal() {
        if (budget != null && budgets != null && !budgets.isEmpty()) {
            throw InvalidInput.of("budget", "twice", "Send one budget, or several as budgets, not both.");
        }
        List<NewGoal.Payer> one = budget == null ? List.of() : List.of(new NewGoal.Payer(budget, null));
        return new NewGoal(
                goalName,
                goalType,
                targetValue,
                currentValue,
                unit,
                startOn,
                startValue,
                dueOn,
                campaign,
                budgets == null || budgets.isEmpty()
                        ? one
                        : budgets.stream()
                                .map(payer -> new NewGoal.Payer(payer.budget(), payer.share()))
                                .toList());
    }

    /** The same refusal, naming the one budget where it was sent. */
    InvalidInput asSent(InvalidInput refusal) {
        return budget == null
                ? refusal
                : new InvalidInput(refusal.fields().stream()
                        .map(problem -> new FieldProblem(
                                problem.field().replace("budgets[0].budget", "budget"),
                                problem.code(),
                                problem.message()))
                        .toList());
    }

    /** As it would be sent to stay as it is; its values are no part of it. */
    static GoalInput of(GoalDetails goal) {
        return new GoalInput(
                goal.goalName(),
                goal.goalType(),
                goal.targetValue(),
                null,
                goal.unit(),
                goal.startOn(),
                goal.startValue(),
                goal.dueOn(),
                goal.campaign(),
                null,
                goal.budgets().stream()
                        .map(payer -> new PayerInput(payer.budget(), payer.share()))
                        .toList());
    }
}
