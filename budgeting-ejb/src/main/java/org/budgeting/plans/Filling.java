package org.budgeting.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewBudget.PlannedLine;
import org.budgeting.storage.Sha256;

/**
 * A plan before and after it was filled (PL1). A line whose past comes to nothing, or below, stays as it is. Pure.
 *
 * @param after the plan with the amount that its lines come to
 */
record Filling(NewBudget before, NewBudget after) {

    static Filling of(NewBudget plan, List<Basis> past, Uplift uplift) {
        Currency currency = Currency.getInstance(plan.currency());
        Map<UUID, PlannedLine> lines = byCategory(plan);
        past.stream()
                .map(basis -> basis.line(uplift, currency))
                .filter(line -> line.amount().signum() > 0)
                .forEach(line -> lines.put(line.category(), line));
        return new Filling(plan, plan.withLines(List.copyOf(lines.values())));
    }

    List<FillPreview.Line> differences(Map<UUID, String> names) {
        Map<UUID, PlannedLine> earlier = byCategory(before);
        return after.lines().stream()
                .map(line -> new FillPreview.Line(
                        line.category(),
                        names.get(line.category()),
                        earlier.containsKey(line.category())
                                ? earlier.get(line.category()).amount()
                                : BigDecimal.ZERO,
                        line.amount()))
                .sorted(FillPreview.Line.BY_NAME)
                .toList();
    }

    /** The same for the same lines, so that what is applied can be held against what was seen. */
    String fingerprint() {
        List<String> lines = new ArrayList<>();
        for (PlannedLine line : after.lines()) {
            lines.add(line.category() + " " + line.amount().stripTrailingZeros().toPlainString() + " "
                    + line.phasing().method() + " " + numbers(line.phasing().weights()) + " "
                    + numbers(line.phasing().amounts()));
        }
        return Sha256.hex(lines.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String numbers(List<BigDecimal> all) {
        return all.stream().map(one -> one.stripTrailingZeros().toPlainString()).collect(Collectors.joining(","));
    }

    private static Map<UUID, PlannedLine> byCategory(NewBudget plan) {
        Map<UUID, PlannedLine> lines = new LinkedHashMap<>();
        plan.lines().forEach(line -> lines.put(line.category(), line));
        return lines;
    }
}
