package org.budgeting.web.transfers;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.transfers.TransferService;
import org.budgeting.transfers.TransferState;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** Transfers and carry-forwards, the newest first; the filter stands in the address. */
@PageBean
public class TransferListPage extends PagedList<TransferDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private TransferService transfers;

    private UUID budget;
    private TransferState state;

    public TransferListPage() {
        super(ROWS);
    }

    @Override
    protected Page<TransferDetails> read(PageRequest request) {
        return transfers.list(budget, state == null ? Set.of() : Set.of(state), request);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/transfers/transfer-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return budget != null || state != null;
    }

    /** The budgets that give, each once. */
    public String giversOf(TransferDetails transfer) {
        return budgets(transfer, TransferDetails.Line::from);
    }

    /** The budgets that take, each once. */
    public String takersOf(TransferDetails transfer) {
        return budgets(transfer, TransferDetails.Line::to);
    }

    private static String budgets(
            TransferDetails transfer, Function<TransferDetails.Line, TransferDetails.Place> side) {
        return transfer.lines().stream()
                .map(side)
                .map(TransferDetails.Place::budgetName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public List<TransferState> getStates() {
        return List.of(TransferState.values());
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public TransferState getState() {
        return state;
    }

    public void setState(TransferState state) {
        this.state = state;
    }
}
