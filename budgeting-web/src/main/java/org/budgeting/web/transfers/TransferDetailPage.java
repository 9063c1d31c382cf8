package org.budgeting.web.transfers;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.transfers.TransferKind;
import org.budgeting.transfers.TransferService;
import org.budgeting.transfers.TransferState;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** One transfer: what gives, what takes, and its way through approval. */
@PageBean
public class TransferDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TransferService transfers;

    @Inject
    private ApprovalService approvals;

    private UUID id;
    private String reason;

    private transient TransferDetails transfer;
    private transient List<ApprovalItem> history;
    private transient UUID reversal;

    public void load() {
        transfer = transfers.get(id);
        history = approvals.historyOf(
                transfer.kind() == TransferKind.TRANSFER ? TransferService.SUBJECT : TransferService.CARRY_FORWARD, id);
        reversal = transfers.reversalOf(id).orElse(null);
    }

    public void withdraw() {
        transfers.withdraw(id, getTransfer().version());
        load();
        Messages.addGlobalInfo(Words.text("transfer.withdrawn"));
    }

    public String reverse() {
        TransferDetails reversed = transfers.reverse(id, reason);
        Messages.addFlashGlobalInfo(Words.text("transfer.reversed"));
        return "/transfers/transfer-detail?faces-redirect=true&id=" + reversed.id();
    }

    public boolean isWithdrawable() {
        return getTransfer().state() == TransferState.SUBMITTED && mayPropose();
    }

    public boolean isReversible() {
        return getTransfer().state() == TransferState.APPROVED && reversal == null && mayPropose();
    }

    private static boolean mayPropose() {
        return CallerScope.caller().may(Right.DRAFT_BUDGETS);
    }

    public TransferDetails getTransfer() {
        if (transfer == null) {
            load();
        }
        return transfer;
    }

    public List<ApprovalItem> getHistory() {
        return history;
    }

    /** The transfer that undoes this one, or is about to; null if none. */
    public UUID getReversal() {
        return reversal;
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
