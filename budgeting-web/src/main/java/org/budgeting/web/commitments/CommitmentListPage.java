package org.budgeting.web.commitments;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentFilter;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.commitments.CommitmentStatus;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** All commitments that pass a filter, the newest first; the filter stands in the address. */
@PageBean
public class CommitmentListPage extends PagedList<CommitmentRow<CommitmentDetails>> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private CommitmentService commitments;

    private CommitmentStatus status;
    private UUID budget;

    public CommitmentListPage() {
        super(ROWS);
    }

    @Override
    protected Page<CommitmentRow<CommitmentDetails>> read(PageRequest request) {
        var filter = new CommitmentFilter(status == null ? Set.of() : Set.of(status), budget);
        return commitments.list(filter, request).map(CommitmentRow::of);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/commitments/commitment-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return status != null || budget != null;
    }

    public CommitmentStatus[] getStatuses() {
        return CommitmentStatus.values();
    }

    public CommitmentStatus getStatus() {
        return status;
    }

    public void setStatus(CommitmentStatus status) {
        this.status = status;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
