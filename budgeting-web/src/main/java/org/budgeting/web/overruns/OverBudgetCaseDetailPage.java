package org.budgeting.web.overruns;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.overruns.CaseDetails;
import org.budgeting.overruns.CaseState;
import org.budgeting.overruns.NewProposal;
import org.budgeting.overruns.OverrunService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One over-budget case: what broke the limit, what is said of it, and the ways out. */
@PageBean
public class OverBudgetCaseDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OverrunService overruns;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Inject
    private ApprovalService approvals;

    private UUID id;
    private long version;
    private String cause;
    private String remedy;

    private transient CaseDetails found;
    private transient BudgetSummary budget;
    private transient List<ApprovalItem> history;
    private transient Map<UUID, String> documents;

    public void load() {
        read();
        version = found.version();
        cause = found.cause();
        remedy = found.remedy();
    }

    private void read() {
        found = overruns.get(id);
        budget = budgets.get(found.budget()).budget();
        history = approvals.historyOf(OverrunService.SUBJECT, id);
        documents = expenses.descriptionsOf(
                found.overruns().stream().map(CaseDetails.Row::source).toList());
    }

    public void propose() {
        overruns.propose(id, version, new NewProposal(cause, remedy));
        load();
        Messages.addGlobalInfo(Words.text("overruns.proposed"));
    }

    public boolean isExplainable() {
        return getFound().state() == CaseState.OPEN && mayPlan();
    }

    /** Whether the budget can be given more: by a transfer or a revision. */
    public boolean isFundable() {
        return isLiving() && budget.stage() == BudgetStage.APPROVED && mayPlan();
    }

    public boolean isLiving() {
        return getFound().state() == CaseState.OPEN || getFound().state() == CaseState.PROPOSED;
    }

    private static boolean mayPlan() {
        return CallerScope.caller().may(Right.DRAFT_BUDGETS);
    }

    /** What a document was for; the word of its kind if that is not known. */
    public String documentOf(CaseDetails.Row row) {
        getFound();
        return documents.getOrDefault(row.source(), row.sourceType());
    }

    public CaseDetails getFound() {
        if (found == null) {
            read();
        }
        return found;
    }

    public BudgetSummary getBudget() {
        getFound();
        return budget;
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

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }
}
