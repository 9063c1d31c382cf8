package org.budgeting.web.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalType;
import org.budgeting.goals.NewGoal;

/**
 * What a person types into the dialog of a goal; becomes a {@link NewGoal}, whose components its properties are named
 * after.
 */
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String goalName;
    private GoalType goalType = GoalType.LEADS;
    private BigDecimal targetValue;
    private String unit;
    private LocalDate startOn;
    private BigDecimal startValue;
    private LocalDate dueOn;
    private String campaign;
    private final List<Payer> budgets = new ArrayList<>();

    /** A budget that pays, and its share in percent. */
    public static class Payer implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID budget;
        private BigDecimal share;

        public UUID getBudget() {
            return budget;
        }

        public void setBudget(UUID budget) {
            this.budget = budget;
        }

        public BigDecimal getShare() {
            return share;
        }

        public void setShare(BigDecimal share) {
            this.share = share;
        }
    }

    static GoalForm beginning(LocalDate today, UUID budget) {
        GoalForm form = new GoalForm();
        form.startOn = today;
        form.addPayer();
        form.budgets.get(0).setBudget(budget);
        return form;
    }

    static GoalForm of(GoalDetails goal) {
        GoalForm form = new GoalForm();
        form.goalName = goal.goalName();
        form.goalType = goal.goalType();
        form.targetValue = goal.targetValue().stripTrailingZeros();
        form.unit = goal.unit();
        form.startOn = goal.startOn();
        form.startValue = goal.startValue().stripTrailingZeros();
        form.dueOn = goal.dueOn();
        form.campaign = goal.campaign();
        for (GoalDetails.Payer payer : goal.budgets()) {
            form.addPayer();
            Payer row = form.budgets.get(form.budgets.size() - 1);
            row.setBudget(payer.budget());
            row.setShare(payer.share().stripTrailingZeros());
        }
        return form;
    }

    /** Rows without a budget are gone afterwards, so that a refusal finds the others by their numbers. */
    NewGoal goal() {
        budgets.removeIf(payer -> payer.getBudget() == null);
        return new NewGoal(
                goalName,
                goalType,
                targetValue,
                null,
                unit,
                startOn,
                startValue,
                dueOn,
                campaign,
                budgets.stream()
                        .map(payer -> new NewGoal.Payer(payer.getBudget(), payer.getShare()))
                        .toList());
    }

    public void addPayer() {
        budgets.add(new Payer());
    }

    public void removePayer(Payer payer) {
        budgets.remove(payer);
    }

    public List<Payer> getBudgets() {
        return budgets;
    }

    public String getGoalName() {
        return goalName;
    }

    public void setGoalName(String goalName) {
        this.goalName = goalName;
    }

    public GoalType getGoalType() {
        return goalType;
    }

    public void setGoalType(GoalType goalType) {
        this.goalType = goalType;
    }

    public BigDecimal getTargetValue() {
        return targetValue;
    }

    public void setTargetValue(BigDecimal targetValue) {
        this.targetValue = targetValue;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        this.startOn = startOn;
    }

    public BigDecimal getStartValue() {
        return startValue;
    }

    public void setStartValue(BigDecimal startValue) {
        this.startValue = startValue;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }
}
