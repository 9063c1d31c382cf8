package org.budgeting.web.overruns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.overruns.CaseDetails;
import org.budgeting.overruns.OverrunService;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/** An over-budget case in the inbox. */
@RequestScoped
public class OverBudgetCaseSubject implements ApprovalSubject {

    @Inject
    private OverrunService overruns;

    @Inject
    private BudgetService budgets;

    @Override
    public String type() {
        return OverrunService.SUBJECT;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        CaseDetails found = overruns.get(item.subjectId());
        BudgetSummary budget = budgets.get(found.budget()).budget();
        List<SubjectCard.Fact> facts = List.of(
                new SubjectCard.Fact(Words.text("overruns.remedy"), found.remedy()),
                new SubjectCard.Fact(
                        Words.text("figure.available"),
                        Words.money(budget.funds().available(), budget.currency())));
        return new SubjectCard(
                "/overruns/over-budget-case-detail", "id", found.id().toString(), facts, null, null);
    }
}
