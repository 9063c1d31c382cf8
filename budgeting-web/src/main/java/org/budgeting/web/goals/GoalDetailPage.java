package org.budgeting.web.goals;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.goals.GoalClosing;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalResult;
import org.budgeting.goals.GoalService;
import org.budgeting.goals.GoalStatus;
import org.budgeting.goals.GoalValueDetails;
import org.budgeting.goals.NewGoalValue;
import org.budgeting.goals.NewRevenue;
import org.budgeting.goals.RevenueDetails;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.MonthsChart;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One goal: its value against its pace, what it cost and brought, what Pecunia says, its history, and its end. */
@PageBean
public class GoalDetailPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService goals;

    @Inject
    private TenantService tenants;

    private UUID id;
    private BigDecimal value;
    private LocalDate reachedOn;
    private BigDecimal amount;
    private LocalDate earnedOn;
    private String note;
    private GoalResult result;
    private BigDecimal finalValue;

    private transient GoalDetails goal;
    private transient List<GoalValueDetails> values;
    private transient List<RevenueDetails> revenues;

    @Override
    public void load() {
        goal = goals.get(id);
        values = goals.values(id);
        revenues = goals.revenues(id);
    }

    public void begin() {
        LocalDate today = tenants.today();
        value = null;
        reachedOn = today;
        amount = null;
        earnedOn = today;
        note = null;
        finalValue = getGoal().currentValue().stripTrailingZeros();
        result = goal.currentValue().compareTo(goal.targetValue()) >= 0 ? GoalResult.REACHED : GoalResult.MISSED;
    }

    public void reach() {
        goals.reach(id, new NewGoalValue(value, reachedOn, note));
        told("goal.value.recorded");
    }

    public void earn() {
        goals.earn(id, new NewRevenue(amount, earnedOn, note));
        told("goal.revenue.recorded");
    }

    public void close() {
        goals.close(id, getGoal().version(), new GoalClosing(result, finalValue, note));
        told("goal.closed");
    }

    private void told(String key) {
        load();
        Messages.addGlobalInfo(Words.text(key, goal.goalName()));
    }

    public boolean isWritable() {
        return getGoal().status() == GoalStatus.OPEN && CallerScope.caller().may(Right.SET_GOALS);
    }

    public GoalDetails getGoal() {
        if (goal == null) {
            load();
        }
        return goal;
    }

    public GoalRow getRow() {
        return new GoalRow(getGoal());
    }

    public List<GoalMonth> getMonths() {
        return GoalMonth.of(getGoal(), values, tenants.today());
    }

    public String getChart() {
        MonthsChart chart = new MonthsChart("goal.chart.pace", "goal.chart.value");
        getMonths().forEach(month -> chart.add(month.month(), month.pace(), month.value()));
        return chart.json();
    }

    /** The latest first. */
    public List<GoalValueDetails> getHistory() {
        getGoal();
        List<GoalValueDetails> latest = new ArrayList<>(values);
        Collections.reverse(latest);
        return latest;
    }

    public List<RevenueDetails> getRevenues() {
        getGoal();
        return revenues;
    }

    public GoalResult[] getResults() {
        return GoalResult.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getReachedOn() {
        return reachedOn;
    }

    public void setReachedOn(LocalDate reachedOn) {
        this.reachedOn = reachedOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getEarnedOn() {
        return earnedOn;
    }

    public void setEarnedOn(LocalDate earnedOn) {
        this.earnedOn = earnedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public GoalResult getResult() {
        return result;
    }

    public void setResult(GoalResult result) {
        this.result = result;
    }

    public BigDecimal getFinalValue() {
        return finalValue;
    }

    public void setFinalValue(BigDecimal finalValue) {
        this.finalValue = finalValue;
    }
}
