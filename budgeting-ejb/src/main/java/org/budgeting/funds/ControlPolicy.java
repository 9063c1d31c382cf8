package org.budgeting.funds;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What happens beyond a budget's limit, stage by stage (F2), and where the limit is. What is absent follows the control
 * of actual spending, which is stop if it is absent itself.
 *
 * @param tolerance percent of the approved amount that may be used beyond it before the control acts; 0 to 100
 */
public record ControlPolicy(Control actual, Control request, Control commitment, Horizon horizon, BigDecimal tolerance)
        implements Serializable {

    /** Stop at every stage, at the approved amount of the whole period. */
    public static final ControlPolicy STRICT = of(Control.STOP);

    public ControlPolicy {
        actual = Objects.requireNonNullElse(actual, Control.STOP);
        request = Objects.requireNonNullElse(request, actual);
        commitment = Objects.requireNonNullElse(commitment, actual);
        horizon = Objects.requireNonNullElse(horizon, Horizon.ANNUAL);
        tolerance = tolerance == null || tolerance.signum() == 0 ? BigDecimal.ZERO : tolerance.stripTrailingZeros();
    }

    /** One control for every stage, held against the whole period without tolerance. */
    public static ControlPolicy of(Control control) {
        return new ControlPolicy(control, null, null, null, null);
    }

    Control at(Booking.Kind kind) {
        return switch (kind) {
            case RESERVE -> request;
            case COMMIT -> commitment;
            case ACTUAL -> actual;
            case PLAN, RELEASE_RESERVED, RELEASE_COMMITTED -> Control.IGNORE;
        };
    }

    /** How much beyond {@code approved} may be used. */
    BigDecimal allowance(BigDecimal approved) {
        return approved.multiply(tolerance).movePointLeft(2);
    }
}
