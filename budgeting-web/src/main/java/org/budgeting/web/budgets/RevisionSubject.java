package org.budgeting.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/** A revision in the inbox: the budget's amount before and after. */
@RequestScoped
public class RevisionSubject implements ApprovalSubject {

    @Inject
    private VersionService versions;

    @Inject
    private BudgetService budgets;

    @Override
    public String type() {
        return VersionService.SUBJECT;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        VersionDetails revision = versions.ofSubject(item.subjectId());
        BudgetSummary budget = budgets.get(revision.budget()).budget();
        return new SubjectCard(
                "/budgets/budget-detail",
                "id",
                budget.id().toString(),
                List.of(
                        new SubjectCard.Fact(Words.text("field.budget"), budget.name()),
                        new SubjectCard.Fact(Words.text("versions.number"), String.valueOf(revision.number())),
                        new SubjectCard.Fact(Words.text("versions.reason"), revision.reason())),
                new SubjectCard.Effect(
                        Words.text("versions.effect"),
                        Words.money(budget.amount(), budget.currency()),
                        Words.money(
                                new BigDecimal(revision.facts().get("amount")),
                                revision.facts().get("currency"))),
                null);
    }
}
