package org.budgeting.web.commitments;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentFilter;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;

/** The purchases that hold money of a budget, as part of its page. */
@PageBean
public class CommitmentsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    @Inject
    private CommitmentService commitments;

    private UUID budget;

    private transient List<CommitmentDetails> open;

    /** The newest first, at most {@value #SHOWN}. */
    public List<CommitmentDetails> getOpen() {
        if (open == null) {
            open = commitments
                    .list(CommitmentFilter.open(budget), PageRequest.first(SHOWN))
                    .items();
        }
        return open;
    }

    /** What a purchase holds of this budget, and not of the others that it touches. */
    public BigDecimal openHere(CommitmentDetails commitment) {
        return commitment.lines().stream()
                .filter(line -> line.budget().equals(budget))
                .map(CommitmentDetails.Line::open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
