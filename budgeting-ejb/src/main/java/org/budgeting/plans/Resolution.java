package org.budgeting.plans;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What becomes of conflicts.
 *
 * @param otherwise of those that nothing was chosen for; null refuses the file
 */
public record Resolution(Taking otherwise, List<Choice> choices) implements Serializable {

    /**
     * What was chosen for one cell.
     *
     * @param department null for the budget as a whole
     */
    public record Choice(UUID department, UUID category, YearMonth month, Taking take) implements Serializable {}

    public Resolution {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** Refuses a file that has conflicts. */
    public static final Resolution NONE = new Resolution(null, List.of());

    Taking of(PlanCell cell) {
        return choices.stream()
                .filter(choice -> choice.category().equals(cell.category())
                        && Objects.equals(choice.department(), cell.department())
                        && choice.month().equals(cell.month()))
                .findFirst()
                .map(Choice::take)
                .orElse(otherwise);
    }
}
