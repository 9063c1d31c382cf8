package org.budgeting.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.budgets.LineKey;
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
        Map<LineKey, PlannedLine> lines = byKey(plan);
        past.stream()
                .map(basis -> basis.line(uplift, currency))
                .filter(line -> line.amount().signum() > 0)
                .forEach(line -> lines.put(line.key(), line));
        return new Filling(plan, plan.withLines(List.copyOf(lines.values())));
    }

    List<FillPreview.Line> differences(Map<UUID, String> categories, Map<UUID, String> departments) {
        Map<LineKey, PlannedLine> earlier = byKey(before);
        return after.lines().stream()
                .map(line -> new FillPreview.Line(
                        line.department(),
                        line.department() == null ? null : departments.get(line.department()),
                        line.category(),
                        categories.get(line.category()),
                        earlier.containsKey(line.key())
                                ? earlier.get(line.key()).amount()
                                : BigDecimal.ZERO,
                        line.amount()))
                .sorted(FillPreview.Line.BY_NAME)
                .toList();
    }

    /** The same for the same lines, so that what is applied can be held against what was seen. */
    String fingerprint() {
        List<String> lines = new ArrayList<>();
        for (PlannedLine line : after.lines()) {
            lines.add(line.key() + " " + line.amount().stripTrailingZeros().toPlainString() + " "
                    + line.phasing().method() + " " + numbers(line.phasing().weights()) + " "
                    + numbers(line.phasing().amounts()));
        }
        return Sha256.hex(lines.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String numbers(List<BigDecimal> all) {
        return all.stream().map(one -> one.stripTrailingZeros().toPlainString()).collect(Collectors.joining(","));
    }

    private static Map<LineKey, PlannedLine> byKey(NewBudget plan) {
        Map<LineKey, PlannedLine> lines = new LinkedHashMap<>();
        plan.lines().forEach(line -> lines.put(line.key(), line));
        return lines;
    }
}
