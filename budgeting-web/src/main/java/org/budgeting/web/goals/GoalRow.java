package org.budgeting.web.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgeting.goals.Feasibility;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalReturns;
import org.budgeting.goals.GoalStatus;
import org.budgeting.web.portal.Tone;
import org.budgeting.web.portal.Words;

/** A goal with its figures in words. */
public record GoalRow(GoalDetails of) {

    private static final int FEASIBLE = 70;
    private static final int DOUBTFUL = 40;

    /** {@code 3,910 of 4,800 leads}; in the end, for one that is closed. */
    public String getReached() {
        return Words.text("goal.reached", Words.number(value()), Words.number(of.targetValue()), of.unit());
    }

    private BigDecimal value() {
        return of.finalValue() == null ? of.currentValue() : of.finalValue();
    }

    /** Where it should be today; empty without a due day. */
    public String getExpected() {
        BigDecimal expected = of.pace().expectedValue();
        return expected == null ? "" : Words.number(expected.setScale(1, RoundingMode.HALF_UP));
    }

    /** As much of the way as a bar can show. */
    public int getPercent() {
        return of.progressOf(value())
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(new BigDecimal(100))
                .intValue();
    }

    /** The key of how it stands against its pace; null for one that is closed or has no due day. */
    public String getPace() {
        BigDecimal expected = of.pace().expectedValue();
        if (of.status() == GoalStatus.CLOSED || expected == null) {
            return null;
        }
        if (of.currentValue().compareTo(of.targetValue()) >= 0) {
            return "reached";
        }
        return of.currentValue().compareTo(expected) >= 0 ? "ahead" : "behind";
    }

    public Tone getPaceTone() {
        return "behind".equals(getPace()) ? Tone.WATCH : Tone.GOOD;
    }

    public String getRoi() {
        BigDecimal roi = of.returns().roiPercentage();
        return roi == null ? null : Words.text("goal.percent", Words.number(roi));
    }

    public String getCpa() {
        GoalReturns returns = of.returns();
        return Words.money(returns.costPerAcquisition(), returns.currency());
    }

    public Integer getScore() {
        Feasibility judged = of.feasibility();
        return judged == null ? null : judged.answer().score();
    }

    public Tone getScoreTone() {
        Integer score = getScore();
        if (score == null) {
            return Tone.QUIET;
        }
        return score >= FEASIBLE ? Tone.GOOD : score >= DOUBTFUL ? Tone.WATCH : Tone.BAD;
    }
}
