package org.budgeting.web.budgets;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.Outcome;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.overruns.CaseDetails;
import org.budgeting.overruns.OverrunService;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.HealthService;
import org.budgeting.statements.StatementFile;
import org.budgeting.statements.StatementService;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.BudgetRow;
import org.budgeting.web.portal.MonthsChart;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One budget: its figures, its plan, its latest expenses and its way through approval. */
@PageBean
public class BudgetDetailPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EXPENSES = 10;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenseService;

    @Inject
    private ApprovalService approvals;

    @Inject
    private HealthService healths;

    @Inject
    private StatementService statements;

    @Inject
    private OverrunService overruns;

    private UUID id;
    private String reason;

    private transient BudgetRow row;
    private transient PlanTable plan;
    private transient List<ExpenseDetails> expenses;
    private transient List<ApprovalItem> history;
    private transient CaseDetails overrun;

    @Override
    public void load() {
        BudgetDetails details = budgets.get(id);
        row = new BudgetRow(details.budget(), healths.of(id).orElse(null));
        plan = PlanTable.of(details.lines());
        expenses = expenseService
                .list(ExpenseFilter.of(id), PageRequest.first(EXPENSES))
                .items();
        history = approvals.historyOf(BudgetService.SUBJECT, id);
        overrun = overruns.livingOf(id).orElse(null);
    }

    public void submit() {
        budgets.submit(id, getBudget().version());
        told("budget.submitted");
    }

    public void downloadStatement() throws IOException {
        StatementFile statement = statements.ofBudget(id);
        Faces.sendFile(statement.pdf(), statement.name(), true);
    }

    public void archive() {
        budgets.archive(id, getBudget().version());
        told("budget.archived");
    }

    public String delete() {
        budgets.delete(id, getBudget().version());
        Messages.addFlashGlobalInfo(Words.text("budget.deleted", getBudget().name()));
        return "/budgets/budget-list?faces-redirect=true";
    }

    public void approve() {
        decide(Decision.approve(null));
        told("budget.approved");
    }

    public void returnToDraft() {
        decide(Decision.returned(reason));
        reason = null;
        told("budget.returned");
    }

    private void decide(Decision decision) {
        approvals.decide(waiting().orElseThrow().id(), decision);
    }

    private void told(String key) {
        load();
        Messages.addGlobalInfo(Words.text(key, getBudget().name()));
    }

    public boolean isDraft() {
        return getBudget().stage() == BudgetStage.DRAFT;
    }

    public boolean isChangeable() {
        return isDraft() && caller().may(Right.DRAFT_BUDGETS);
    }

    public boolean isArchivable() {
        return getRow().isOpen() && caller().may(Right.DRAFT_BUDGETS);
    }

    /** Whether the caller may decide: never on what the caller submitted (W1). */
    public boolean isDecidable() {
        return caller().may(Right.APPROVE)
                && waiting()
                        .filter(item -> !item.submittedBy().equals(caller().user()))
                        .isPresent();
    }

    public boolean isSpendable() {
        return getRow().isOpen() && caller().may(Right.RECORD_EXPENSES);
    }

    private Optional<ApprovalItem> waiting() {
        return history.stream()
                .filter(item -> item.outcome() == Outcome.WAITING)
                .findFirst();
    }

    private static Caller caller() {
        return CallerScope.caller();
    }

    public BudgetSummary getBudget() {
        return getRow().budget();
    }

    public BudgetHealth getHealth() {
        return getRow().health();
    }

    /** Planned and spent by month, for the chart. */
    public String getChart() {
        MonthsChart chart = new MonthsChart();
        plan.months().forEach(month -> chart.add(month.month(), month.planned(), month.actual()));
        return chart.json();
    }

    public BudgetRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public PlanTable getPlan() {
        return plan;
    }

    public List<ExpenseDetails> getExpenses() {
        return expenses;
    }

    /** The over-budget case that has not ended; null if there is none. */
    public CaseDetails getOverrun() {
        return overrun;
    }

    public List<ApprovalItem> getHistory() {
        return history;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
