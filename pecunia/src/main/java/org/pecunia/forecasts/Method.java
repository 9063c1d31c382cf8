package org.pecunia.forecasts;

/** One way to carry a history forward: pure, deterministic, and usable on any prefix of a history. */
interface Method {
    /** The expected values of the next {@code horizon} periods, seen from the end of {@code history}. */
    double[] forecast(double[] history, int horizon);

    /** The name under which an answer cites it. */
    String name();
}
