package org.budgeting.web.commitments;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.commitments.CommitmentStatus;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One commitment: what is open of its lines, its invoices, its way through approval, and how it may end. */
@PageBean
public class CommitmentDetailPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentService commitments;

    @Inject
    private ExpenseService expenses;

    private UUID id;
    private String reason;

    private transient CommitmentDetails commitment;
    private transient List<ExpenseDetails> invoices;

    @Override
    public void load() {
        commitment = commitments.get(id);
        invoices = expenses.list(ExpenseFilter.invoicesOf(id), PageRequest.first(PageRequest.MAX))
                .items();
    }

    /** Ends it in the one way that is left where it stands. */
    public void end() {
        String how = getEnding();
        switch (getCommitment().status()) {
            case REQUESTED -> commitments.withdraw(id, reason);
            case COMMITTED -> commitments.cancel(id, reason);
            default -> commitments.close(id, reason);
        }
        reason = null;
        load();
        Messages.addGlobalInfo(Words.text("commitment.ended." + how, commitment.title()));
    }

    /** The word of the way in which the caller may end it; null if there is none. */
    public String getEnding() {
        if (!mayRecord()) {
            return null;
        }
        return switch (getCommitment().status()) {
            case REQUESTED -> "withdraw";
            case COMMITTED -> "cancel";
            case PARTLY_INVOICED -> "close";
            default -> null;
        };
    }

    public boolean isInvoiceable() {
        CommitmentStatus status = getCommitment().status();
        return mayRecord() && (status == CommitmentStatus.COMMITTED || status == CommitmentStatus.PARTLY_INVOICED);
    }

    private static boolean mayRecord() {
        return CallerScope.caller().may(Right.RECORD_EXPENSES);
    }

    public CommitmentDetails getCommitment() {
        if (commitment == null) {
            load();
        }
        return commitment;
    }

    public CommitmentRow<CommitmentDetails> getRow() {
        return CommitmentRow.of(getCommitment());
    }

    public List<CommitmentRow<CommitmentDetails.Line>> getLines() {
        return getCommitment().lines().stream().map(CommitmentRow::of).toList();
    }

    public List<ExpenseDetails> getInvoices() {
        return invoices;
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
