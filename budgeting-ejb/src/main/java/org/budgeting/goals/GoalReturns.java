package org.budgeting.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a goal cost and brought (L3). Pure.
 *
 * @param currency null if no budget pays and no revenue is recorded
 * @param cost null without a budget
 * @param revenue null while none is recorded
 * @param roiPercentage (revenue − cost) / cost in percent; null without cost or revenue
 * @param costPerAcquisition cost / acquisitions; null for goals that count none, and while there are none
 */
public record GoalReturns(
        String currency, BigDecimal cost, BigDecimal revenue, BigDecimal roiPercentage, BigDecimal costPerAcquisition) {

    private static final int DECIMALS = 2;
    private static final int MONEY_DECIMALS = 4;

    static GoalReturns of(GoalType type, BigDecimal current, String currency, BigDecimal cost, BigDecimal revenue) {
        boolean costs = cost != null && cost.signum() > 0;
        BigDecimal roi = costs && revenue != null
                ? revenue.subtract(cost).movePointRight(2).divide(cost, DECIMALS, RoundingMode.HALF_UP)
                : null;
        boolean acquires = (type == GoalType.LEADS || type == GoalType.CONVERSIONS) && current.signum() > 0;
        BigDecimal cpa = costs && acquires ? cost.divide(current, MONEY_DECIMALS, RoundingMode.HALF_UP) : null;
        return new GoalReturns(currency, cost, revenue, roi, cpa);
    }
}
