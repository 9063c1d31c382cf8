package org.budgeting.web.recurring;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.budgeting.recurring.RecurringFilter;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.RecurringState;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** All recurring expenses that pass a filter, the newest first; the filter stands in the address. */
@PageBean
public class RecurringListPage extends PagedList<RecurringRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private RecurringService recurring;

    private RecurringState state;
    private UUID budget;
    private boolean failed;
    private String search;

    public RecurringListPage() {
        super(ROWS);
    }

    @Override
    protected Page<RecurringRow> read(PageRequest request) {
        var filter = new RecurringFilter(budget, null, state == null ? Set.of() : Set.of(state), null, failed, search);
        return recurring.list(filter, request).map(RecurringRow::new);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/recurring/recurring-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return state != null || budget != null || failed || (search != null && !search.isBlank());
    }

    public RecurringState[] getStates() {
        return RecurringState.values();
    }

    public RecurringState getState() {
        return state;
    }

    public void setState(RecurringState state) {
        this.state = state;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public boolean isFailed() {
        return failed;
    }

    public void setFailed(boolean failed) {
        this.failed = failed;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
