package org.budgeting.budgets;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.budgeting.calendar.Period;
import org.budgeting.funds.ControlPolicy;

/**
 * A budget to draft, or what a draft shall become.
 *
 * @param amount in {@code currency}, with no more decimals than the currency has
 * @param currency ISO 4217 code
 * @param startDate first day; at most {@value #MONTHS_MAX} months before the last
 * @param endDate last day, included
 * @param category id; the category of the whole amount if there are no lines
 * @param department id of the department that spends it
 * @param owner user name of who answers for it; the drafter if absent
 * @param control what happens beyond the amount; stop at every stage if absent
 * @param bindsDescendants whether it is a limit for all budgets of departments and categories below its own, and not
 *     spent from itself (F5)
 * @param targetRoi return on investment to reach, as a ratio: 0.25 is 25 %
 * @param targetCpa cost per acquisition to stay below, in {@code currency}
 * @param lines how the amount divides over categories; absent for one line
 */
public record NewBudget(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 4000) String description,
        @NotNull BudgetType budgetType,
        @NotNull @Positive BigDecimal amount,
        @NotBlank @Size(max = 3) String currency,
        @NotNull LocalDate startDate,
        @NotNull LocalDate endDate,
        UUID category,
        UUID department,
        @Size(max = 200) String owner,
        ControlPolicy control,
        boolean bindsDescendants,
        BigDecimal targetRoi,
        @PositiveOrZero BigDecimal targetCpa,
        @Size(max = 500) List<@Valid @NotNull PlannedLine> lines)
        implements Serializable {

    static final int MONTHS_MAX = 60;

    /**
     * An amount for a category over the whole period.
     *
     * @param department the budget's own or one below it, that it is planned for; the budget as a whole if absent
     * @param phasing how it divides over the months; evenly if absent
     */
    public record PlannedLine(
            UUID department,

            @NotNull UUID category,

            @NotNull @PositiveOrZero BigDecimal amount,

            @Valid Phasing phasing) implements Serializable {

        public PlannedLine {
            phasing = phasing == null ? Phasing.EVEN : phasing;
        }

        /** For the budget as a whole. */
        public PlannedLine(UUID category, BigDecimal amount, Phasing phasing) {
            this(null, category, amount, phasing);
        }

        /** For the budget as a whole, divided evenly. */
        public PlannedLine(UUID category, BigDecimal amount) {
            this(category, amount, null);
        }

        public LineKey key() {
            return new LineKey(department, category);
        }
    }

    /** The same, with an owner where none is named. */
    NewBudget ownedBy(String usual) {
        return owner != null && !owner.isBlank() ? this : with(name, amount, startDate, endDate, usual, lines);
    }

    /** The same with other lines, and the amount that they come to. */
    public NewBudget withLines(List<PlannedLine> others) {
        return withLines(others.stream().map(PlannedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add), others);
    }

    NewBudget withLines(BigDecimal sum, List<PlannedLine> others) {
        return with(name, sum, startDate, endDate, owner, others);
    }

    /** The same under another name and for another period, as it stands there. */
    public NewBudget during(String otherName, Period other) {
        return with(otherName, amount, other.start(), other.end(), owner, lines);
    }

    /** The same with other categories in place of its own. */
    NewBudget among(UnaryOperator<UUID> categories) {
        return new NewBudget(
                name,
                description,
                budgetType,
                amount,
                currency,
                startDate,
                endDate,
                categories.apply(category),
                department,
                owner,
                control,
                bindsDescendants,
                targetRoi,
                targetCpa,
                lines.stream()
                        .map(line -> new PlannedLine(
                                line.department(), categories.apply(line.category()), line.amount(), line.phasing()))
                        .toList());
    }

    /** The budget's own department, which may be null, and those that lines are planned for. */
    public Set<UUID> departments() {
        Set<UUID> all = new HashSet<>();
        all.add(department);
        lines.forEach(line -> all.add(line.department() == null ? department : line.department()));
        return all;
    }

    private NewBudget with(
            String itsName,
            BigDecimal itsAmount,
            LocalDate first,
            LocalDate last,
            String itsOwner,
            List<PlannedLine> itsLines) {
        return new NewBudget(
                itsName,
                description,
                budgetType,
                itsAmount,
                currency,
                first,
                last,
                category,
                department,
                itsOwner,
                control,
                bindsDescendants,
                targetRoi,
                targetCpa,
                itsLines);
    }

    public NewBudget {
        lines = lines == null ? List.of() : List.copyOf(lines);
        control = control == null ? ControlPolicy.STRICT : control;
    }
}
