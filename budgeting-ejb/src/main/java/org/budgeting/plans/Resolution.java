package org.budgeting.plans;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of conflicts.
 *
 * @param otherwise of those that nothing was chosen for; null refuses the file
 */
public record Resolution(Taking otherwise, List<Choice> choices) implements Serializable {

    /** What was chosen for one cell. */
    public record Choice(UUID category, YearMonth month, Taking take) implements Serializable {}

    public Resolution {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** Refuses a file that has conflicts. */
    public static final Resolution NONE = new Resolution(null, List.of());

    Taking of(PlanCell cell) {
        return choices.stream()
                .filter(choice -> choice.category().equals(cell.category())
                        && choice.month().equals(cell.month()))
                .findFirst()
                .map(Choice::take)
                .orElse(otherwise);
    }
}
