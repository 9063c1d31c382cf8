package org.budgeting.budgets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.calendar.Period;

/**
 * Which approved budget pays what a department spends on a day; asked once for many departments and days, answers
 * without a query.
 */
public final class Coverage {

    private final Map<UUID, List<Payer>> byDepartment;

    /** A budget that may pay, and when and in which currency (ISO 4217) it does. */
    public record Payer(UUID budget, Period period, String currency) {}

    Coverage(Map<UUID, List<Payer>> byDepartment) {
        this.byDepartment = byDepartment;
    }

    /**
     * The budget of the department, or of the nearest one above; of several the one that started last.
     *
     * @param lineage the department and those above it, nearest first
     */
    public Optional<Payer> payer(List<UUID> lineage, LocalDate day) {
        return lineage.stream()
                .flatMap(department -> byDepartment.getOrDefault(department, List.of()).stream())
                .filter(payer -> payer.period().contains(day))
                .findFirst();
    }
}
