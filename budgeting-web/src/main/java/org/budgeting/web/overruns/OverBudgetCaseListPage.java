package org.budgeting.web.overruns;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.overruns.CaseDetails;
import org.budgeting.overruns.CaseState;
import org.budgeting.overruns.OverrunService;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** Over-budget cases, the newest first; the filter stands in the address. */
@PageBean
public class OverBudgetCaseListPage extends PagedList<CaseDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private OverrunService overruns;

    private UUID budget;
    private CaseState state;

    public OverBudgetCaseListPage() {
        super(ROWS);
    }

    @Override
    protected Page<CaseDetails> read(PageRequest request) {
        return overruns.list(budget, state == null ? Set.of() : Set.of(state), request);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/overruns/over-budget-case-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return budget != null || state != null;
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public CaseState getState() {
        return state;
    }

    public void setState(CaseState state) {
        this.state = state;
    }
}
