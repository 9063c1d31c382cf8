package org.budgeting.funds;

import java.util.Optional;
import org.budgeting.problems.BusinessException;

/**
 * What the ledger says to a booking: booked, booked with a warning, or refused.
 *
 * @param warning in words; null if there is none
 * @param refusal why it was not booked; null if it was
 */
public record Verdict(String warning, BusinessException refusal) {

    static final Verdict BOOKED = new Verdict(null, null);

    static Verdict warned(String warning) {
        return new Verdict(warning, null);
    }

    static Verdict refused(BusinessException refusal) {
        return new Verdict(null, refusal);
    }

    public Optional<BusinessException> refused() {
        return Optional.ofNullable(refusal);
    }

    /** Both together: a refusal wins, warnings follow each other. */
    Verdict and(Verdict other) {
        if (refusal != null || other == BOOKED) {
            return this;
        }
        if (other.refusal != null || this == BOOKED) {
            return other;
        }
        return warned(warning + " " + other.warning);
    }
}
