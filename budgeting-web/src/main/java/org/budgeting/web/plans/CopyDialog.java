package org.budgeting.web.plans;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.calendar.Period;
import org.budgeting.plans.NewCopy;
import org.budgeting.plans.PlanService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Copies a budget to the next period, from the list or from its page. Leads to the copy. */
@PageBean
public class CopyDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private Inputs inputs;

    private UUID model;
    private String modelName;
    private String name;
    private LocalDate startDate;
    private BigDecimal upliftPercent;

    public void begin(BudgetSummary budget) {
        model = budget.id();
        modelName = budget.name();
        name = null;
        startDate = new Period(budget.startDate(), budget.endDate()).following().start();
        upliftPercent = null;
    }

    public String copy() {
        BudgetDetails made = plans.copy(model, inputs.checked(new NewCopy(name, startDate, upliftPercent)));
        Messages.addFlashGlobalInfo(Words.text("plan.copied", made.budget().name()));
        return "/budgets/budget-detail?faces-redirect=true&id=" + made.budget().id();
    }

    public String getModelName() {
        return modelName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public BigDecimal getUpliftPercent() {
        return upliftPercent;
    }

    public void setUpliftPercent(BigDecimal upliftPercent) {
        this.upliftPercent = upliftPercent;
    }
}
