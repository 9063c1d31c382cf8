package org.budgeting.web.transfers;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.transfers.CarryForwardPreview;
import org.budgeting.transfers.NewCarryForward;
import org.budgeting.transfers.TransferDetails;
import org.budgeting.transfers.TransferService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** What a budget hands on to the one after it: previewed category by category, then proposed. */
@PageBean
public class CarryForwardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal ALL = new BigDecimal("100");

    @Inject
    private TransferService transfers;

    @Inject
    private Inputs inputs;

    private UUID from;
    private UUID to;
    private BigDecimal percent = ALL;
    private final Map<UUID, BigDecimal> exceptions = new HashMap<>();
    private boolean previewed;

    private transient CarryForwardPreview preview;

    public void begin() {
        CallerScope.caller().require(Right.DRAFT_BUDGETS);
    }

    /** Another budget has other categories. */
    public void choose() {
        exceptions.clear();
        previewed = false;
    }

    public void show() {
        previewed = false;
        preview = transfers.previewCarryForward(input());
        previewed = true;
    }

    public String propose() {
        Optional<TransferDetails> proposed = transfers.carryForward(input());
        if (proposed.isEmpty()) {
            show();
            return null;
        }
        Messages.addFlashGlobalInfo(Words.text("transfer.proposed"));
        return "/transfers/transfer-detail?faces-redirect=true&id="
                + proposed.get().id();
    }

    private NewCarryForward input() {
        return inputs.checked(new NewCarryForward(
                from,
                to,
                percent,
                exceptions.entrySet().stream()
                        .filter(one -> one.getValue() != null)
                        .map(one -> new NewCarryForward.Exception(one.getKey(), one.getValue()))
                        .toList()));
    }

    /** Null before it is asked for. */
    public CarryForwardPreview getPreview() {
        if (preview == null && previewed) {
            preview = transfers.previewCarryForward(input());
        }
        return preview;
    }

    public boolean isProposable() {
        return previewed
                && !getPreview().underWay()
                && getPreview().lines().stream().anyMatch(line -> line.change().signum() != 0);
    }

    /** Percentages of categories that differ from that of all, by their ids. */
    public Map<UUID, BigDecimal> getExceptions() {
        return exceptions;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    public UUID getTo() {
        return to;
    }

    public void setTo(UUID to) {
        this.to = to;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
