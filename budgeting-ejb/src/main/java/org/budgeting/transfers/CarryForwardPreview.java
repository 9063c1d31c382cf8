package org.budgeting.transfers;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a carry-forward would do, category by category; amounts in {@code currency}.
 *
 * @param change the sum of the categories' changes; below zero if more is taken back than handed on
 * @param underWay whether one between these budgets waits for its approval, so that no other is proposed meanwhile
 */
public record CarryForwardPreview(String currency, BigDecimal change, boolean underWay, List<Line> lines) {

    /**
     * One category.
     *
     * @param left what would be left if nothing had been handed on
     * @param percent of it that the policy hands on
     * @param due what the policy hands on
     * @param carried what was handed on already
     * @param change what is to be moved: handed on above zero, taken back below
     */
    public record Line(
            UUID category,
            String categoryName,
            BigDecimal left,
            BigDecimal percent,
            BigDecimal due,
            BigDecimal carried,
            BigDecimal change) {}
}
