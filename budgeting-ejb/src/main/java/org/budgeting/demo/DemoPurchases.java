package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.budgets.BudgetService;
import org.budgeting.categories.CategoryService;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.commitments.NewCommitment;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;

/** A purchase that waits for its approval, and one that is under way. */
@Dependent
class DemoPurchases {

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private CommitmentService commitments;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ExpenseService expenses;

    /** Two departments share a purchase. */
    void ask(Caller by, UUID campaign, UUID buildings, LocalDate today) {
        request(
                by,
                "Winter reception for clients",
                "Catering and the hall; the departments share it",
                "Eventhaus",
                today,
                List.of(new Part(campaign, "Marketing", "2400.00"), new Part(buildings, "Facilities", "1150.00")));
    }

    /** Two instalments of one order; the first is invoiced. */
    void buy(Caller by, Caller approver, UUID buildings, LocalDate today) {
        CommitmentDetails order = request(
                by,
                "New desks for the second floor",
                null,
                "Brightdesk",
                today,
                List.of(
                        new Part(buildings, "Facilities", "4200.00"),
                        new Part(buildings, "Office supplies", "1800.00")));
        try (var scope = CallerScope.enter(approver)) {
            approvals
                    .historyOf(CommitmentService.SUBJECT, order.id())
                    .forEach(item -> approvals.decide(item.id(), Decision.approve("As agreed")));
        }
        try (var scope = CallerScope.enter(by)) {
            NewExpense invoice = NewExpense.of(buildings, today, new BigDecimal("2750.00"), order.currency())
                    .description("First delivery of desks")
                    .vendor("Brightdesk")
                    .invoiceNumber("BD-20418")
                    .commitmentLine(order.lines().get(0).id())
                    .build();
            expenses.record(invoice);
        }
    }

    private CommitmentDetails request(
            Caller by, String title, String description, String vendor, LocalDate today, List<Part> parts) {
        try (var scope = CallerScope.enter(by)) {
            String currency = budgets.get(parts.get(0).budget()).budget().currency();
            List<NewCommitment.Line> lines = parts.stream()
                    .map(part -> new NewCommitment.Line(
                            part.budget(), categories.named(part.category()), null, new BigDecimal(part.amount())))
                    .toList();
            return commitments.request(new NewCommitment(title, description, vendor, currency, today, null, lines));
        }
    }

    /** What a category of a budget pays. */
    private record Part(UUID budget, String category, String amount) {}
}
