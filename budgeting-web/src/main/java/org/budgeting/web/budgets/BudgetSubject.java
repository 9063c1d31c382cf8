package org.budgeting.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.web.approvals.ApprovalSubject;
import org.budgeting.web.approvals.SubjectCard;
import org.budgeting.web.portal.Words;

/**
 * A budget in the inbox: what its department (all, for a budget without one) has approved for the same days, before and
 * after.
 */
@RequestScoped
public class BudgetSubject implements ApprovalSubject {

    @Inject
    private BudgetService budgets;

    // Read once for all cards of a request.
    private Peers peers;

    @Override
    public String type() {
        return BudgetService.SUBJECT;
    }

    @Override
    public SubjectCard card(ApprovalItem item) {
        BudgetSummary budget = budgets.get(item.subjectId()).budget();
        List<BudgetSummary> beside = peers().of(budget);
        return new SubjectCard(
                "/budgets/budget-detail",
                "id",
                budget.id().toString(),
                facts(budget),
                effect(budget, beside),
                hint(beside));
    }

    private Peers peers() {
        if (peers == null) {
            peers = new Peers(budgets);
        }
        return peers;
    }

    private static List<SubjectCard.Fact> facts(BudgetSummary budget) {
        return List.of(
                new SubjectCard.Fact(
                        Words.text("field.department"),
                        budget.departmentName() == null ? Words.text("choice.none") : budget.departmentName()),
                new SubjectCard.Fact(
                        Words.text("field.period"),
                        Words.day(budget.startDate()) + " – " + Words.day(budget.endDate())),
                new SubjectCard.Fact(Words.text("field.type"), Words.word(budget.budgetType())),
                new SubjectCard.Fact(
                        Words.text("field.control"), Words.word(budget.control().actual())));
    }

    private static SubjectCard.Effect effect(BudgetSummary budget, List<BudgetSummary> beside) {
        BigDecimal before =
                beside.stream().map(peer -> peer.funds().approved()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SubjectCard.Effect(
                Words.text("approval.effect"),
                Words.money(before, budget.currency()),
                Words.money(before.add(budget.amount()), budget.currency()));
    }

    private static String hint(List<BudgetSummary> beside) {
        return beside.isEmpty()
                ? null
                : Words.text(
                        "approval.peers",
                        beside.stream().map(BudgetSummary::name).collect(Collectors.joining(", ")));
    }
}
