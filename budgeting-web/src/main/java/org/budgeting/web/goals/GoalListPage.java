package org.budgeting.web.goals;

import jakarta.inject.Inject;
import java.util.UUID;
import org.budgeting.goals.GoalService;
import org.budgeting.goals.GoalStatus;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** All goals that pass a filter, the newest first; the filter stands in the address. */
@PageBean
public class GoalListPage extends PagedList<GoalRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private GoalService goals;

    private GoalStatus status;
    private UUID budget;

    public GoalListPage() {
        super(ROWS);
    }

    @Override
    protected Page<GoalRow> read(PageRequest request) {
        return goals.list(budget, status, request).map(GoalRow::new);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/goals/goal-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return status != null || budget != null;
    }

    public GoalStatus[] getStatuses() {
        return GoalStatus.values();
    }

    public GoalStatus getStatus() {
        return status;
    }

    public void setStatus(GoalStatus status) {
        this.status = status;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
