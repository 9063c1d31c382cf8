package org.budgeting.web.commitments;

import java.math.BigDecimal;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.web.portal.Burn;

/** A commitment, or a line of one, with the bar of what was invoiced and what is open. */
public record CommitmentRow<T>(T of, Burn burn) {

    static CommitmentRow<CommitmentDetails> of(CommitmentDetails commitment) {
        return new CommitmentRow<>(
                commitment,
                burn(commitment.amount(), commitment.invoiced(), commitment.committed(), commitment.reserved()));
    }

    static CommitmentRow<CommitmentDetails.Line> of(CommitmentDetails.Line line) {
        return new CommitmentRow<>(line, burn(line.amount(), line.invoiced(), line.committed(), line.reserved()));
    }

    private static Burn burn(BigDecimal amount, BigDecimal invoiced, BigDecimal committed, BigDecimal reserved) {
        return new Burn(amount, invoiced, committed, reserved, BigDecimal.ZERO);
    }

    /** Reserved and committed together. */
    public BigDecimal getOpen() {
        return burn.committed().add(burn.reserved());
    }
}
